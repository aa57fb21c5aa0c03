/** Owns the words by which Italian gives itself away. */
export const italian = `
  il lo la i gli le un uno una di del dello della dei delle da dal dalla in nel nella con su sul per tra fra e o ma se
  che chi cui non né ci vi si mi ti io tu lui lei noi voi loro mio mia miei mie tuo vostro nostro questo questa quello
  quella sono sei è siamo siete era stato stata ho hai ha abbiamo avete hanno avevo fare posso puoi può puo potete
  potrei vorrei voglio devo deve dove dov'è quando come perché quanto quale cosa qualcuno qualcosa nessuno niente
  ancora già mai più anche solo sempre adesso ora oggi ieri domani qui settimana settimane giorni mese ciao buongiorno
  buonasera salve grazie arrivederci volentieri favore sì no aiuto aiutarmi parlare persona operatore umano chiamarmi
  chiamatemi rimborso soldi conto ordine pagamento pagato pagare fattura carta pacco arrivato ricevuto reso aspetto
  aspettando scadenza indirizzo sbagliato faccio fatto mille buona buono giornata prossima prossimo rata scade
  superiore passi prodotto perche dopo prima due volte indietro bolletta
`;
