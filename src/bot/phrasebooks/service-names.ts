/**
 * Owns what customer service is called in each language. Who writes nothing but its name wants somebody of it; within other words it
 * means little ("your customer service is great").
 */
import { type Phrases, phrases } from './phrasebook.ts';

export const serviceNames: Readonly<Record<string, Phrases>> = {
  da: phrases('kundeservice, kundesupport, kundecenter, kundeservicen'),
  nb: phrases('kundeservice, kundesenter, kundestøtte, kundeservicen, kundesenteret'),
  de: phrases('kundenservice, kundendienst, kundensupport, kundenbetreuung, hotline'),
  nl: phrases('klantenservice, klantendienst, de klantenservice, helpdesk'),
  fi: phrases('asiakaspalvelu, aspa, asiakastuki, asiakaspalveluun, aspaan'),
  et: phrases('klienditeenindus, klienditugi, klienditeenindaja'),
  fr: phrases(
    "service client, service clients, service clientèle, service après-vente, sav, le service client, l'assistance",
  ),
  it: phrases('servizio clienti, il servizio clienti, assistenza clienti, assistenza'),
  pt: phrases('apoio ao cliente, o apoio ao cliente, serviço de apoio ao cliente, atendimento ao cliente, atendimento'),
  ro: phrases(
    'serviciul clienți, serviciu clienți, servicii clienți, relații cu clienții, relații clienți, suport clienți',
  ),
  ca: phrases('atenció al client, servei al client, servei d’atenció al client, atenció a la clientela'),
  sq: phrases('shërbimi i klientit, shërbimi i klientëve, shërbimi për klientët, kujdesi ndaj klientit'),
  so: phrases('adeegga macaamiisha, adeega macaamiisha, u adeegga macaamiisha'),
  pl: phrases('obsługa klienta, biuro obsługi klienta, dział obsługi klienta, infolinia'),
  cs: phrases('zákaznický servis, zákaznická podpora, zákaznická linka, zákaznické centrum'),
  sk: phrases('zákaznícky servis, zákaznícka podpora, zákaznícka linka, zákaznícke centrum'),
  sl: phrases('podpora strankam, podpora uporabnikom, pomoč uporabnikom, pomoč strankam, center za pomoč'),
  hr: phrases('korisnička podrška, korisnička služba, služba za korisnike, podrška korisnicima'),
  sr: phrases('korisnička podrška, korisnički servis, podrška korisnicima, корисничка подршка, кориснички сервис'),
  bg: phrases('обслужване на клиенти, клиентско обслужване, клиентска поддръжка, център за клиенти'),
  el: phrases('εξυπηρέτηση πελατών, τμήμα εξυπηρέτησης πελατών, εξυπηρέτηση'),
  hu: phrases('ügyfélszolgálat, az ügyfélszolgálat, ügyfélszolgálatot'),
  tr: phrases('müşteri hizmetleri, müşteri hizmetlerine, müşteri destek, canlı destek'),
  lt: phrases('klientų aptarnavimas, klientų aptarnavimo skyrius, klientų pagalba'),
  lv: phrases('klientu apkalpošana, klientu serviss, klientu atbalsts, klientu centrs'),
  ru: phrases(
    'служба поддержки, поддержка, техподдержка, клиентская служба, служба клиентской поддержки, горячая линия',
  ),
  uk: phrases('служба підтримки, підтримка, техпідтримка, служба підтримки клієнтів, гаряча лінія'),
  ar: phrases('خدمة العملاء, خدمة الزبائن, خدمة عملاء, الدعم'),
  fa: phrases('خدمات مشتریان, پشتیبانی, پشتیبانی مشتریان'),
  he: phrases('שירות לקוחות, שירות הלקוחות, תמיכה, מוקד שירות'),
  hi: phrases('ग्राहक सेवा, कस्टमर केयर, कस्टमर सर्विस, customer care'),
  th: phrases('บริการลูกค้า, ฝ่ายบริการลูกค้า, ศูนย์บริการลูกค้า, คอลเซ็นเตอร์'),
  vi: phrases('chăm sóc khách hàng, dịch vụ khách hàng, tổng đài, tổng đài viên'),
  zh: phrases('客服, 客户服务, 客戶服務, 客服中心, 人工, 人工服务, 人工服務'),
};
