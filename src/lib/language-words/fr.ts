/** Owns the words by which French gives itself away. */
export const french = `
  le la les un une des du de et ou où mais donc pas ne je j'ai tu il elle on nous vous ils mon ma mes votre vos notre
  nos ton son ses ce cet cette ces c'est n'est n'ai est sont suis êtes été était avez avons ai a au aux en dans sur
  avec pour par sans chez que qui quoi quand comment pourquoi combien quel quelle lequel puis-je peux peut pouvez
  pourriez veux voudrais souhaite besoin dois faut fait faire avoir être parler appeler appelez rappelez moi me m'a
  quelqu'un personne rien toujours encore déjà deja jamais plus aussi très bien ici là aujourd'hui hier demain jours
  semaine semaines mois deux bonjour bonsoir salut merci beaucoup s'il svp plaît oui ouais non d'accord remboursement
  remboursé argent compte commande commandé paiement payé payer facture carte colis reçu recu renvoyé retour attends
  aide aider conseiller humain adresse échéance
`;
