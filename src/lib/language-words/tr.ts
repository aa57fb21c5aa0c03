/** Owns the words by which Turkish gives itself away. */
export const turkish = `
  ve bir bu şu o da de mi mı mu mü ne neden niye niçin nasıl nasil nerede nereye hangi kim kaç için ile ama fakat çünkü eğer gibi kadar
  daha çok hiç hala hâlâ halen artık şimdi bugün dün yarın sonra önce var yok değil değilim ben sen siz biz bana beni benim bize sizi
  size sizin istiyorum istemiyorum istiyoruz lazım gerekiyor olur oldu olmadı olacak oluyor lütfen teşekkürler teşekkür sağol
  sağolun merhaba selam selamlar günaydın iyi günler akşamlar evet hayır yardım yardımcı eder misiniz mısınız musunuz miyim
  para param paramı paranın iade iadem iademi sipariş siparişim siparişimi ürün ürünü ödeme ödedim ödemem yaptım aldım alamadım
  gelmedi geldi gelecek hesap hesabıma hesabım kart kartıma kartım fatura faturada taksit gün gündür hafta haftadır ay insan biri
  biriyle temsilci temsilciyle konuşmak görüşmek arayın arar adres yanlış
`;
