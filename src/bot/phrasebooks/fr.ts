/** Owns what people say to the bot in French. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const french: Phrasebook = {
  language: 'fr',
  human: phrases(`
    humain, un humain, d'humain, l'humain, vrai humain, une personne humaine, personne humaine, être humain
    êtres humains, aide humaine, assistance humaine, intervention humaine, contact humain, service humain
    conseiller humain, vraie personne, vraies personnes, personne réelle, personne physique, une personne de l'équipe
    une personne svp, une personne s'il, une personne du service, avec une personne, à une personne, quelqu'un de réel
    quelqu'un de vrai, quelqu'un en vrai, quelqu'un de compétent, quelqu'un du service, quelqu'un de chez vous
    quelqu'un de l'équipe, quelqu'un de votre, conseiller, conseillers, conseillère, conseillères, téléconseiller*
    télé conseiller*, chargé de clientèle, chargée de clientèle, chargé clientèle, service clientèle svp, agent svp
    agent s'il vous plaît, agent stp, agent humain, vrai agent, un agent svp, veux un agent, voudrais un agent
    voudrais avoir un agent, besoin d'un agent, donnez moi un agent, à un agent, avec un agent, par un agent
    un agent en ligne, un de vos agents, l'un de vos agents, un opérateur, une opératrice, opérateur svp
    opérateur s'il, un représentant, une représentante, un interlocuteur, un collaborateur, un de vos collaborateurs
    un employé, une employée, un salarié, un responsable, une responsable, un superviseur, votre superviseur
    votre responsable, votre supérieur, un supérieur, votre manager, un manager, le manager, un de vos collègues
    un collègue, une collègue, parler à quelqu'un, parler … à quelqu'un, parler … avec quelqu'un, parler … à un humain
    parler … avec un humain, parler … à une personne, parler … avec une personne, parler … à un responsable
    parler à quelqu un, parler à qqn, parler à qqun, parler à qq1, parler avec quelqu'un, parler avec quelqu un
    parler avec qqn, parler avec qqun, parler à un, parler à une, parler avec un, parler avec une, parler au service
    parler avec le service, parler avec le support, parler au support, parler à vos, parler à l'équipe
    parler avec l'équipe, parler à de vrais, parler avec vous, parler à votre, parler avec votre
    discuter avec quelqu'un, discuter avec qqn, discuter avec un, discuter avec une, discuter avec vous
    échanger avec quelqu'un, échanger avec un, échanger avec une, échanger avec vous, dialoguer avec
    communiquer avec quelqu'un, communiquer avec un, tchatter avec, tchater avec, chatter avec, chater avec
    tchat avec un, chat avec un, joindre quelqu'un, joindre qqn, joindre un, joindre une, joindre votre service
    joindre le service, joindre le support, contacter quelqu'un, contacter un, contacter votre service
    contacter le service client, contacter le support, contact avec un, contact avec une, contact avec quelqu'un
    contact avec le service, contact avec votre, entrer en contact, vous joindre directement, mise en relation
    mettez moi en relation, mets moi en relation, mettre en relation, mettez moi en contact, mettre en contact
    passez moi, passe moi, passer moi un, me passer un, me passer une, me passer quelqu'un, me passer le service
    me passer votre, transférez moi, transfère moi, transférer moi, me transférer à, me transférer vers
    être transféré, être transférée, redirigez moi, me rediriger vers, me diriger vers, connectez moi
    me connecter à un, me connecter avec un, me connecter à une, avoir quelqu'un, avoir quelqu un, avoir qqn
    avoir une personne, avoir un humain, avoir affaire à un humain, voir avec quelqu'un, voir ça avec un, à qui parler
    à qui puis je parler, à qui je peux parler, à qui m'adresser, parler à qui, quelqu'un peut m'aider
    quelqu'un pour m'aider, quelqu'un qui peut m'aider, quelqu'un puisse m'aider, quelqu'un pourrait m'aider
    quelqu'un m'aide, quelqu'un s'occupe, il y a quelqu'un, y a quelqu'un, y a t il quelqu'un, ya quelqu'un
    quelqu'un est là, quelqu'un ici, quelqu'un derrière, veux parler à, veux parler avec, voudrais parler à
    voudrais parler avec, aimerais parler à, aimerais parler avec, souhaite parler à, souhaite parler avec
    souhaiterais parler à, souhaiterais parler avec, besoin de parler à, besoin de parler avec, préfère parler à
    préférerais parler à, besoin de quelqu'un, besoin d'une vraie, besoin du service client, besoin du support
    service client svp, service client s'il, service client stp, le service client svp, service clients svp
    appeler le service client, de vive voix, chat en direct, tchat en direct, discussion en direct, parler en direct
    pas un robot, pas d'un robot, pas de robot, pas un bot, pas d'un bot, pas de bot, pas à un robot, pas à un bot
    pas à une machine, pas avec un robot, pas avec un bot, pas avec une machine, pas de réponse automatique
    pas de réponses automatiques, pas une machine, plus parler à un robot, plus de robot, marre du robot
    marre des robots, marre du bot, marre des bots, marre de ce robot, marre de ce bot, marre de parler à
    ras le bol des robots, assez du robot, assez des robots, assez de ce robot, stop le robot, stop robot
    stop au robot, stop le bot, arrêtez le robot, arrête le robot, sans robot, déteste les robots
  `),
  notHuman: phrases(`
    êtes vous humain, êtes vous un, êtes vous une, es tu un, es tu une, es tu humain, t'es un, t'es humain, tu es un
    tu es une, tu es humain, vous êtes un, vous êtes une, vous êtes humain, est ce un humain, est ce un robot
    c'est un humain, c'est un robot, c'est humain, suis je en train de, je parle à un, je parle à une
    je parle avec un, je parle bien à, parle t on à, est ce que je parle, est ce que je discute
    ne veux pas parler à un humain, ne veux pas parler à un conseiller, ne veux pas parler à quelqu'un
    ne veux pas parler à une personne, ne veux pas parler avec quelqu'un, ne veux pas parler avec un conseiller
    ne souhaite pas parler, veux pas parler à un humain, veux pas parler à un conseiller, veux pas parler à quelqu'un
    parler à personne, parler avec personne, joindre personne, contacter personne, pas besoin d'un, pas besoin d'une
    pas besoin d'humain, pas besoin de parler, pas besoin de conseiller, pas besoin de quelqu'un, pas besoin qu'on
    ne veux pas d'humain, ne veux pas d'un conseiller, ne veux pas de conseiller, veux pas de conseiller
    ne veux pas être transféré, ne veux pas être transférée, inutile de me, ne me transférez, ne me passez, j'ai parlé
    j ai parlé, ai déjà parlé, avais parlé, avons parlé, ayant parlé, j'ai eu, j ai eu, ai déjà eu, avais eu
    j'ai discuté, ai discuté, ai échangé, ai contacté, j'avais contacté, j'ai appelé, ai déjà appelé, parlais avec
    m'a dit, m a dit, m'ont dit, m'avait dit, nous a dit, m'a répondu, m'a confirmé, m'a promis, m'a assuré
    m'a expliqué, m'a affirmé, m'a conseillé, m'a raccroché, a raccroché, devait m'aider, selon votre conseiller
    selon le conseiller, selon un conseiller, d'après votre conseiller, d'après le conseiller, dois je parler
    dois je contacter, dois je passer, faut il parler, faut il contacter, faut il passer par, faut il un
    est ce que je dois parler, est ce que je dois contacter, est ce qu'il faut parler, est ce obligatoire
    me conseiller, vous conseiller, conseiller bancaire, conseillère bancaire, conseiller financier, conseiller un
    conseiller une, agent immobilier, un agent de, erreur humaine, ressources humaines, parler à la boutique
    parler au vendeur, parler à un vendeur, contacter un vendeur, avec la boutique, avec le vendeur, avec le magasin
    avec le marchand, parler à la banque
  `),
  callback: phrases(`
    appelez moi, appellez moi, appeler moi, appelle moi, rappelez moi, rappellez moi, rapelez moi, rappeler moi
    rappelle moi, rapelle moi, m'appeler, m appeler, me rappeler, me rapeler, me faire rappeler, me faire appeler
    être rappelé, être rappelée, être appelé, être appelée, être recontacté par téléphone
    être recontactée par téléphone, qu'on me rappelle, qu'on m'appelle, quelqu'un m'appelle, quelqu'un me rappelle
    que vous m'appeliez, que vous me rappeliez, un conseiller m'appelle, un conseiller me rappelle, téléphonez moi
    téléphone moi, me téléphoner, un coup de fil, coup de fil svp, un coup de téléphone, passez moi un appel
    me passer un appel, me passer un coup, donnez moi un coup, bigophone, demande de rappel, demander un rappel
    demander un appel, réserver un appel, réserver un rappel, planifier un appel, planifier un rappel
    programmer un appel, programmer un rappel, prévoir un appel, fixer un appel, prendre rendez vous par téléphone
    rendez vous téléphonique, rdv téléphonique, rappel téléphonique, un appel téléphonique, besoin d'un appel
    voudrais un appel, souhaite un appel, veux un appel, souhaiterais un appel, contactez moi par téléphone
    me contacter par téléphone, recontactez moi par téléphone, me recontacter par téléphone, me joindre par téléphone
    joignez moi par téléphone, me joindre au, contacter par tel, me contacter au, contactez moi au, recontactez moi au
  `),
  notCallback: phrases(`
    pourquoi, m'avez appelé, m'avez appelée, m'avez rappelé, m'avez pas, m'a appelé, m'a appelée, m'a rappelé
    m'a rappelée, m'ont appelé, m'ont rappelé, m'a téléphoné, a essayé de m'appeler, avez essayé de, ne m'appelez
    ne me rappelez, ne me téléphonez, ne pas m'appeler, ne pas me rappeler, ne pas me téléphoner, ne plus m'appeler
    ne plus me rappeler, m'appelez plus, m'appelez pas, me rappelez pas, me rappelez plus, pas être appelé
    pas être rappelé, pas être appelée, pas être rappelée, plus être appelé, plus être appelée, arrêtez de, arrêter de
    cessez de, veux pas qu'on, veux plus qu'on, pas besoin de m'appeler, pas besoin de me rappeler
    inutile de m'appeler, inutile de me rappeler, deviez m'appeler, deviez me rappeler, devait m'appeler
    devait me rappeler, devaient me rappeler, quand allez vous, allez vous me rappeler, quand est ce que, j'ai reçu
    ai reçu un, personne ne m'a, reçois des appels, rappelez moi la date, rappelez moi le montant
    rappelez moi le numéro, rappelez moi mon, rappelez moi ma, rappelez moi mes, rappelez moi quand
    rappelez moi comment, rappelez moi combien, me rappeler la date, me rappeler le montant, me rappeler le numéro
    me rappeler mon, me rappeler ma, me rappeler mes, me rappeler quand, me rappeler comment, me rappeler combien
  `),
  text: phrases(`
    moi par sms, moi par texto, moi un sms, moi un texto, moi un message sur mon, répondre par sms, réponse par sms
    répondre par texto, réponse par texto, m'envoyer un sms, m'envoyer un texto, me faire un sms, m'écrire par sms
    m'écrire par texto, me prévenir par sms, me contacter par sms, me recontacter par sms, me joindre par sms
    continuer par sms, continuer par texto, continuons par sms, poursuivre par sms, plutôt par sms, plutôt par texto
    par sms plutôt, par sms svp, par sms s'il, par sms ce serait, passer aux sms, passer par sms, échanger par sms
    dois y aller, dois partir maintenant, dois partir bientôt, dois partir dans, dois partir tout de suite
    dois partir travailler, dois partir au travail, dois filer, dois vous laisser, dois te laisser, dois m'absenter
    dois quitter, faut que j'y aille, faut que je parte, faut que je file, faut que je vous laisse, obligé de partir
    obligée de partir, je quitte le chat, je ferme le chat, je ferme la page, je ferme la fenêtre, fermer le chat
    fermer la page, fermer la fenêtre, quitter le chat, peux pas rester, peux pas attendre ici
    peux pas attendre devant
  `),
  notText: phrases(`
    j'ai reçu, ai reçu, pas reçu, rien reçu, jamais reçu, je reçois, reçois encore, pourquoi, pas de sms, plus de sms
    aucun sms, ne m'envoyez, m'envoyez plus, arrêtez, cessez, m'avez envoyé, m'a envoyé, m'ont envoyé
  `),
  refund: phrases(`
    rembou*, mon argent, mes sous, rendez moi l'argent, rendre l'argent, récupérer l'argent, récupérer ma thune
    mon fric, recrédit*, re crédit*, recréditer, j'ai renvoyé, j ai renvoyé, ai renvoyé, avons renvoyé, avoir renvoyé
    j'ai retourné, j ai retourné, ai retourné, avons retourné, avoir retourné, mon retour, mes retours
    retour du colis, retour de mon colis, retour de ma commande, retour de la commande, retour de mes
    retour d'article*, colis retour, colis de retour, renvoyer un, renvoyer une, renvoyer le, renvoyer la
    renvoyer les, renvoyer mon, renvoyer ma, renvoyer mes, retourner un, retourner une, retourner le, retourner la
    retourner les, retourner mon, retourner ma, retourner mes, faire un retour
  `),
  refundStatus: phrases(`
    où est, où en est, où sont, où en sont, ou est passé, ou sont passés, c'est où, il est où, il en est où, quand
    toujours pas, tjrs pas, pas encore, encore rien, toujours rien, toujours en attente, rien reçu, pas reçu, pas eu
    pas vu, rien vu, vois pas, vois rien, vois toujours, vois aucun, n'ai pas, n'a pas, n'est pas, n'apparaît
    apparaît pas, j'attends, j attends, attends, attendre, en attente, depuis, statut, suivi, état de, délai, délais
    combien de temps, combien de jours, sous combien, en retard, retard, tarde, traîne, long, longtemps, arrive
    arriver, arrivera, vais recevoir, vais je, recevrai, recevoir, touché, versé, viré, crédité, effectué, traité
    en cours, validé, manque, disparu, perdu, que se passe, se passe t il, quoi en est, en est où, des nouvelles
    de nouvelles, aucune nouvelle, du nouveau, avancement, savoir si
  `),
  refundPolicy: phrases(`
    comment faire, comment puis, comment on, comment je peux, comment je fais, comment obtenir, comment demander
    comment me faire, comment être, comment fonctionne, comment marche, comment ça marche, comment ça se passe
    comment se passe, comment retourner, comment renvoyer, comment effectuer, comment procéder, puis je me faire
    puis je être, puis je avoir un, puis je obtenir, puis je demander, puis je retourner, puis je renvoyer
    je peux me faire, je peux être rembou*, je peux avoir un, je peux retourner, je peux renvoyer, peut on
    est il possible de, est ce possible de, c'est possible de, veux un rembou*, veux me faire, veux être rembou*
    veux mon rembou*, voudrais un rembou*, voudrais me faire, voudrais être rembou*, souhaite un rembou*
    souhaite être rembou*, souhaite me faire, aimerais être rembou*, aimerais me faire, exige, réclame
    demander un rembou*, demander le rembou*, demander mon rembou*, faire une demande, faire un retour, veux retourner
    voudrais retourner, souhaite retourner, veux renvoyer, voudrais renvoyer, souhaite renvoyer, remboursez moi
    ai je droit, j'ai droit, droit à un, droit au, droit de rétractation, politique de, conditions de, remboursez vous
    faites vous des rembou*, acceptez vous
  `),
  greeting: phrases(`
    bonjour, bonsoir, bjr, bsr, salut, slt, coucou, cc, hello, hey, rebonjour, re, bonne, journée, soirée, madame
    monsieur, messieurs, mesdames, à, vous, toi, tous, toutes, tout, le, monde, l'équipe, bot, allo, hi
  `),
  goodbye: phrases(`
    merci, merci beaucoup, merci bcp, bcp merci, merci bien, merci infiniment, un grand merci, grand merci
    mille mercis, mille merci, merci à vous, merci à toi, merci mille fois, merci d'avance, mrc, mci
    merci pour votre aide, merci pour l'aide, merci de votre aide, merci beaucoup pour votre aide, merci pour tout
    merci pour votre réponse, merci pour la réponse, merci pour l'info, merci pour l'information, merci pour les infos
    merci de votre réponse, merci et bonne journée, merci bonne journée, merci et bonne soirée, je vous remercie
    je vous remercie beaucoup, remercie, c'est gentil, parfait merci, super merci, ok merci, au revoir, aurevoir
    bonne journée, bonne soirée, bonne fin de journée, bonne nuit, bon week end, bon weekend, bonne continuation
    à bientôt, à plus, à la prochaine, adieu, ciao, bye, cordialement, c'est tout, c'est tout merci, ce sera tout
    ça sera tout, c'était tout, c'est bon merci, c'est bon pour moi, rien d'autre, rien de plus, non rien d'autre
    plus rien, j'ai tout ce qu'il me faut, je n'ai plus de question, plus de questions, pas d'autre question
    pas d'autres questions
  `),
  yes: phrases(`
    oui, ouais, ouai, ouep, ouaip, yep, si, ok, okay, okey, d'accord, dac, bien, sûr, biensûr, certainement
    absolument, évidemment, volontiers, parfait, exact, exactement, tout, fait, allez, y, vas, avec, plaisir, svp, stp
    s'il, vous, te, plaît, merci, je, veux, voudrais, bonne, idée, entendu, parfaitement, maintenant, beaucoup, moment
    ça, va, pour, le, suite, de, besoin
  `),
  no: phrases(`
    non, nan, nn, noon, nope, pas, jamais, aucunement, nullement
  `),
};
