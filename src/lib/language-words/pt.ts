/** Owns the words by which Portuguese gives itself away. */
export const portuguese = `
  o os as um uma uns umas do da dos das no na nos nas ao aos à às em com sem por para pelo pela e ou mas que quem qual
  quando onde como porque porquê quanto eu ele ela nós vocês você eles meu minha meus minhas seu sua vosso vossa nosso
  me lhe mim é são sou está estão estou estava foi foram era ser estar há ha tem tenho têm tinha temos fazer fiz feito
  pode podem posso poderia quero queria gostava gostaria preciso não nao sim já ja ainda nunca também só mais muito
  bem aqui agora hoje ontem amanhã isto isso esta este essa esse olá oi bom boa dia dias tarde noite obrigado obrigada
  ajuda ajudar falar alguém pessoa ligar ligue ligar-me liguem-me reembolso devolução devolvi dinheiro conta encomenda
  paguei pagamento pagar fatura cartão recebi chegou espera semanas mês prestação morada errada
`;
