/** Owns the words by which Serbian gives itself away, in Cyrillic and in Latin letters. */
export const serbian = `
  и у са на до од из за по при да је сам си сте смо су не није нису нисам био била имам имате али кад када где ко шта како зашто
  колико већ још увек сада данас јуче сутра овде ми ме мој моја моје мог вам вас ваш неко неким ништа нико желим хтео хтела бих хоћу
  нећу треба могу можете морам молим хвала здраво добар дан добро наравно помоћ разговарам човеком човек оператера позовите новац
  повраћај вратио назад платио рата рачун поруџбину чекам недеље ovde ćao da mi sa dovidjenja hocu cu nekog posle lepo sam ne nije
  nisu nisam bio imam kad kada gde ko šta zašto koliko još sada juče me moje vam vas neko nekim ništa želim hteo htela bih hoću neću
  treba mogu možete moram molim hvala zdravo dobar dobro pomoć razgovaram čovekom čovek operatera povraćaj vratio nazad platio račun
  porudžbinu čekam nedelje
`;
