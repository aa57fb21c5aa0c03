/** Owns the words by which German gives itself away. */
export const german = `
  und ich ist nicht das die der den dem ein eine einen einem einer es zu mit für auf von im in an bei aus nach zum zur
  habe hab hat haben bin bist sind sein war wird werden wurde kann könnt können könnte kannst muss möchte will wollte
  würde soll mein meine meinen meiner meinem dein deine euer eure ihr ihre ihnen mir mich dir dich euch uns wir sie er
  wo wann warum wieso was wie wer welche noch schon immer nur auch aber oder wenn dass weil jetzt heute gestern morgen
  mal bitte danke hallo guten tag moin ja nein doch kein keine keinen nichts hilfe helfen sprechen reden jemand
  jemandem mensch menschen mitarbeiter anrufen geld zurück erstattung rückerstattung bezahlt bezahlen zahlung zahlen
  rechnung bestellung bestellt gekauft zurückgeschickt konto karte woche wochen tage tagen monat warte erhalten
  bekommen angekommen falsch falsche adresse frage fällig mahnung gern gerne lange dauert denn man sich dann dort da so
  sehr mehr viel alle alles etwas wieder zweimal versehen app schicken schickt antworten anruf ruft ruf los leider
  gleich kurz endlich nie niemand frau herr vor über unter seit bis gegen
`;
