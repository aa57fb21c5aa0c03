/** Owns the words by which Polish gives itself away. */
export const polish = `
  i w z na do się nie że to jest są był była było być mam masz ma mamy macie mi mnie mój moja moje mojego mojej moich ja ty wy pan
  pani państwo wam co kto kiedy gdzie jak jaki jaka jakie dlaczego czemu który ale albo lub więc bo jeszcze już nadal tylko też moge
  prosze bardzo teraz dzisiaj dziś wczoraj jutro tutaj tam przez przed po od za dla bez ktoś kogoś kimś coś kim kims jesteś czy
  proszę poproszę dziękuję dzięki cześć hej witam dzieki dzień dobry tak dobrze jasne chcę chciałbym chciałabym mogę możecie można
  może muszę potrzebuję pomoc pomóc porozmawiać rozmawiać konsultantem konsultanta człowiekiem człowiek zadzwońcie zadzwonić
  pieniądze pieniędzy zwrot zwrotu zwróciłem zwróciłam zapłaciłem zapłaciłam płatność płatności rata raty faktura zamówienie
  zamówienia konto konta karta karty kupiłem kupiłam dostałem dostałam czekam tydzień tygodnie tygodni dni miesiąc błąd zły
`;
