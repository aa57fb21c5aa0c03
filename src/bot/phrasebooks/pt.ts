/** Owns what people say to the bot in Portuguese. */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const portuguese: Phrasebook = {
  language: 'pt',
  human: phrases(`
    humano, humana, um humano, ser humano, seres humanos, pessoa real, pessoa humana, pessoa verdadeira
    pessoa de verdade, pessoa a sério, pessoa em carne, pessoa de carne, pessoas reais, pessoas de verdade
    atendimento humano, apoio humano, assistência humana, contacto humano, com uma pessoa, uma pessoa por favor
    uma pessoa do apoio, uma pessoa da equipa, uma pessoa da vossa, um operador, uma operadora vossa
    operador por favor, operador humano, operador já, um vosso operador, dos vossos operadores, atendente, atendentes
    um assistente, uma assistente, assistente humano, assistente humana, assistente real, um colaborador
    uma colaboradora, um funcionário, uma funcionária, um representante, uma representante, um agente, uma agente
    agente por favor, agente humano, um técnico, um gestor, uma gestora, um supervisor, uma supervisora, o supervisor
    um responsável, uma responsável, o responsável, vosso responsável, seu superior, um superior, o gerente
    um gerente, um colega, uma colega, um consultor, uma consultora, falar com alguém, falar … com alguém
    falar … com uma pessoa, falar … com um humano, falar … com um responsável, falar … com um colega, falar c alguém
    falar com um, falar com uma, falar com o apoio, falar com a assistência, falar com o serviço, falar com o vosso
    falar com a equipa, falar com a vossa, falar com gente, falar com pessoas, falar convosco, falar com vocês
    falar consigo, falar com quem, falar diretamente, falar directamente, falar para alguém, com quem posso falar
    com quem falo para, com quem é que posso, a quem me dirijo, conversar com alguém, conversar com um
    conversar com uma, conversar com o, teclar com alguém, comunicar com alguém, comunicar com um, comunicar com uma
    quero falar com, queria falar com, gostava de falar com, gostaria de falar com, precisava de falar com
    preciso de falar com, preciso falar com, posso falar com, podia falar com, consigo falar com, como falo com
    prefiro falar com, preferia falar com, contactar alguém, contactar um, contactar uma pessoa, contactar o apoio
    contactar o vosso, contactar a assistência, contactar convosco, contatar alguém, contatar um, contacto com alguém
    contacto com um, contacto com uma, contacto com o apoio, contacto convosco, contacto direto, entrar em contacto
    entrar em contato, contato com alguém, contato com um, passe me a, passe me para, passe me um, passe me uma
    passe me o, passe me alguém, passem me, passa me a, passa me um, passa me uma, passa me o, passa me para
    passar me a, passar me para, passar me um, passar me uma, passar a um, passar para um, passar para uma
    passar para alguém, me passar para, me passa para, me passe para, passe a alguém, transfira me, transfere me
    transfiram me, transferir me, me transferir, me transfere, me transfira, ser transferido para
    ser transferida para, transferido para um, encaminhe me, encaminhar me para, ponha me em contacto
    ponham me em contacto, pôr me em contacto, ligue me a um, ligue me a uma, ligue me ao apoio, ligar me a um
    ligar me a uma, ligar me ao apoio, há alguém, ha alguém aí, está aí alguém, está alguém aí, está alguém desse
    tem alguém aí, tem alguém, alguém aí, alguém desse lado, alguém me pode ajudar, alguém pode ajudar
    alguém podia ajudar, alguém me ajude, alguém me ajuda, alguém que me ajude, alguém que possa ajudar
    alguém que me possa, alguém que perceba, alguém me atende, alguém me atenda, alguém me responde, ser atendido por
    ser atendida por, atendido por alguém, alguém real, alguém de verdade, alguém a sério, alguém da equipa
    alguém da vossa, alguém do apoio, alguém do serviço, alguém humano, preciso de alguém, quero alguém, queria alguém
    preciso de uma pessoa, quero uma pessoa, queria uma pessoa, apoio ao cliente por favor, apoio a cliente por favor
    apoio ao cliente já, quero o apoio ao cliente, quero apoio ao cliente, queria o apoio ao cliente
    atendimento por favor, atendimento ao cliente por favor, quero atendimento, linha de apoio por favor
    serviço de apoio por favor, chat ao vivo, apoio ao vivo, ao vivo com, não quero um bot, não quero um robô
    não quero um robot, não quero o bot, não quero bots, não quero robôs, não quero robots, não quero falar com um bot
    não quero falar com um robô, não quero falar com um robot, não quero falar com uma máquina
    não quero falar com máquinas, não quero falar com bots, não quero falar com robôs
    não quero falar com um computador, não falo com robôs, não falo com bots, não falo com máquinas, não um robô
    não um bot, não um robot, não com um robô, não com um bot, não com uma máquina, não a um robô
    não respostas automáticas, não mensagens automáticas, não quero respostas automáticas, farto de falar
    farta de falar, farto do bot, farta do bot, farto de bots, farta de bots, farto de robôs, farta de robôs
    farto deste bot, farta deste bot, chega de bot, chega de bots, chega de robôs, chega de respostas automáticas
    sem bots, sem robôs, nada de bots, nada de robôs, odeio bots, odeio robôs, odeio falar com, pare o bot
    tirem o bot
  `),
  notHuman: phrases(`
    és humano, és humana, és um humano, és uma pessoa, és um robô, és um robot, és um bot, és real, é humano, é humana
    é um humano, é uma pessoa, é um robô, é um robot, é um bot, é uma máquina, você é real, eres humano, eres humana
    eres un humano, es usted humano, estou a falar com, estou falando com, estou a conversar com, estou a teclar com
    falo com um robô, falo com uma pessoa ou, humano ou, erro humano, error humano, falei com, falei ontem, já falei
    falei hoje, tinha falado, tinha já falado, tenho falado, falámos com, falou comigo, estive a falar
    estava a falar com, conversei com, contactei, já contactei, contatei, contactámos, liguei, já liguei, foi me dito
    disse me, disseram me, me disse, me disseram, tinham me dito, tinha me dito, garantiu me, garantiram me
    prometeu me, prometeram me, confirmou me, confirmaram me, informou me, informaram me, explicou me, responderam me
    respondeu me, fui atendido, fui atendida, atendeu me, me atendeu, desligou me, segundo o vosso, segundo a vossa
    colega disse, colega seu disse, operador disse, assistente disse, funcionário disse, funcionária disse
    não quero falar com ninguém, não quero falar com uma pessoa, não quero falar com um humano
    não quero falar com um operador, não quero falar com um assistente, não quero falar com alguém
    não quero falar com pessoas, não quero um humano, não quero um operador, não quero um assistente
    não quero uma pessoa, não quero ser transferido, não quero ser transferida, não quero que me passem
    falar com ninguém, não preciso de falar, não preciso falar, não preciso de um, não preciso de uma
    não preciso de alguém, não preciso de ninguém, não é preciso falar, não é necessário falar, não é preciso passar
    não é preciso alguém, não me passe, não me passem, não me transfira, sem falar, sem ter de falar, é preciso falar
    é necessário falar, é obrigatório, tenho mesmo de falar, será que tenho de, é preciso contactar
    é necessário contactar, tenho mesmo de contactar, falar com a loja, falar com o vendedor, falar com o banco
    falar com o meu, falar com a minha, falar com a transportadora, falar com um amigo, falar com uma amiga
    contactar um vendedor, agente imobiliário, agente de execução, um técnico oficial, um gestor de conta
  `),
  callback: phrases(`
    liguem me, ligue me, liga me, ligar me, ligarem me, ligam me, me ligar, me ligarem, me liguem, me ligue, me ligam
    me ligassem, me liga por favor, me liga aí, me liga de volta, ligar para mim, liguem para mim, ligue para mim
    liguem para o meu, ligue para o meu, ligar para o meu, ligar de volta, liguem de volta, ligue de volta
    liguem para o número, alguém me ligue, alguém me liga, telefonem me, telefone me, telefona me, telefonar me
    telefonarem me, me telefonar, me telefonem, me telefonassem, um telefonema, deem me um toque, dê me um toque
    dá me um toque, me dar uma ligada, devolvam me a chamada, devolver a chamada, devolver me a chamada
    devolvam a chamada, retornem a chamada, retornar a chamada, retorne a chamada, retorno de chamada
    chamada de volta, marcar uma chamada, marcar chamada, marcar um telefonema, agendar uma chamada, agendar chamada
    agendar um telefonema, agendar uma ligação, pedir uma chamada, pedido de chamada, quero uma chamada
    queria uma chamada, gostava de uma chamada, gostaria de uma chamada, receber uma chamada, receber um telefonema
    receber uma ligação, uma chamada vossa, uma chamada por favor, contactado por telefone, contactada por telefone
    contactado telefonicamente, contactada telefonicamente, contactem me por telefone, contacte me por telefone
    contactar me por telefone, contactem me telefonicamente, contactem me para o, contactar me para o
    contacte me para o, falar por telefone com
  `),
  notCallback: phrases(`
    não me liguem, não me ligue, não me ligues, não me ligar, não me ligarem, não liguem, não ligue, não me telefonem
    não me telefone, não telefonem, não quero que, não quero chamadas, não quero receber, não quero ser
    não quero telefonemas, não quero nenhuma, não precisam de, não precisa de me ligar, não precisa de ligar
    não é preciso ligar, não é preciso ligarem, parem de, pare de, parar de, deixem de, deixe de, porque me lig*
    porque é que me, porque me telefon*, porquê que me, por que me, por que é que me, ligaram me, me ligaram, ligou me
    me ligou, ligaram, telefonaram, telefonou, já me ligaram, ninguém me, recebi, tenho recebido, recebo, ficaram de
    ficou de, ficaram em, iam ligar, ia ligar, iam me ligar, deviam ligar, deviam ter, prometeram, quando me ligam
    quando é que me, quando vão ligar, estão sempre, continuam a, ligue me a um, ligue me a uma, ligue me ao apoio
    ligar me a um, ligar me a uma, ligar me ao apoio
  `),
  text: phrases(`
    respondam por sms, responda por sms, respondam me por sms, responder por sms, responder me por sms
    responderem por sms, resposta por sms, mandem me um sms, mande me um sms, mandar me um sms, manda me um sms
    mandem um sms, antes um sms, um sms por favor, mande um sms, enviem me um sms, envie me um sms, envia me um sms
    enviar me um sms, enviem um sms, me enviar um sms, me mandar um sms, me mandem um sms, me manda um sms
    me enviem um sms, prefiro por sms, preferia por sms, prefiro sms, melhor por sms, por sms por favor, por sms se
    por sms é melhor, via sms por favor, contactem me por sms, contactar me por sms, avisem me por sms
    avise me por sms, continuar por sms, continuamos por sms, continuem por sms, mensagem para o telemóvel
    mensagem para o meu telemóvel, mensagem no telemóvel, mensagem de telemóvel, mensagem de texto por favor
    uma mensagem de texto para, tenho de sair, tenho que sair, tenho de ir embora, tenho que ir embora
    tenho de me ir embora, tenho de ir agora, tenho que ir agora, agora tenho de ir, agora tenho que ir
    tenho de ir andando, tenho que ir andando, tenho de ir trabalhar, tenho que ir trabalhar
    tenho de ir para o trabalho, tenho que ir para o trabalho, preciso de sair, vou ter de sair, vou ter que sair
    tenho de desligar, vou fechar o chat, vou fechar a página, vou fechar a janela, vou sair do chat, fechar o chat
    fechar esta janela, sair do chat, não posso ficar aqui, não posso esperar aqui, não consigo ficar aqui
    não consigo esperar aqui
  `),
  notText: phrases(`
    recebi, já recebi, recebo, nunca recebi, não me enviem, não me envie, não me mandem, não me mande, não enviem
    não quero, parem de, pare de, deixem de, porque me, porque é que, enviaram me, mandaram me, me enviaram
    me mandaram
  `),
  refund: phrases(`
    reembols*, rembols*, reembolç*, reenbols*, estorno, estornos, estornar, estornad*, o meu dinheiro, meu dinheiro
    dinheiro de volta, devolver o dinheiro, reaver o dinheiro, reaver o meu, ressarcid*, devolução, devoluções
    devolvi, devolver, devolvido, devolvidos, devolvida, devolvidas, devolvam, devolveram, devolvemos, devolvo
    devolve me, devolverem, mandei de volta, enviei de volta, mandei para trás, enviei para trás, mandei devolver
  `),
  refundStatus: phrases(`
    onde está, onde estão, onde anda, onde fica, onde para, cadê, em que ponto, em que estado, em que fase, como está
    como vai, quando, ainda não, ainda, não recebi, não chegou, não caiu, não entrou, não apareceu, não aparece
    não vejo, não foi, não me, não tenho, não veio, nunca chegou, nunca recebi, nada, à espera, espero, esperar
    esperando, aguardo, aguardar, aguardando, a aguardar, quanto tempo, quantos dias, demora, demorar, demorado
    atraso, atrasado, atrasada, estado do, estado da, ponto de situação, ponto da situação, novidades, notícias, chega
    chegou, chegar, vou receber, recebo, receber, creditado, creditada, processado, processada, efetuado, efetuada
    tratado, falta, desapareceu, perdido, o que aconteceu, que se passa, que é feito, já foi, saber se, há semanas
    há dias, semanas, pendente
  `),
  refundPolicy: phrases(`
    como faço uma, como faço um, como faço a, como faço para devolver, como faço para pedir, como faço para ter
    como faço para obter, como posso devolver, como posso pedir, como posso ter, como posso obter, como posso fazer
    como posso ser, como peço, como devolvo, como é que devolvo, como é que peço, como se devolve, como se faz
    como se pede, como funciona, como funcionam, como devolver, como pedir, como obter, como fazer, posso devolver
    posso pedir, posso ter um, posso ter o dinheiro, posso obter, posso fazer uma, posso ser reembols*, posso trocar
    é possível devolver, é possível pedir, é possível ter, é possível obter, é possível fazer, é possível receber um
    dá para devolver, dá para pedir, quero um reembols*, quero o reembols*, quero o meu reembols*, quero ser reembols*
    quero devolver, quero fazer uma, quero pedir, quero o meu dinheiro, quero o dinheiro, queria um reembols*
    queria o reembols*, queria ser reembols*, queria devolver, queria fazer uma, queria pedir, gostava de devolver
    gostava de pedir, gostava de fazer, gostava de ser, gostaria de devolver, gostaria de pedir, gostaria de fazer
    gostaria de ser, pretendo devolver, pretendo pedir, pretendo um, pretendo o, pretendo fazer, preciso de devolver
    preciso de fazer uma, exijo, solicito, solicitar, peço o reembols*, peço um reembols*, pedir o reembols*
    pedir um reembols*, pedir a devolução, tenho direito, direito a, direito ao, direito de, política de, condições de
    fazem reembolsos, fazem devoluções, aceitam devoluções, devolvam me
  `),
  greeting: phrases(`
    olá, oi, bom, boa, dia, dias, tarde, tardes, noite, noites, boas, viva, hey, ei, hello, alô, a, todos, vocês
    caros, senhores, exmos, saudações, ora, bot, equipa
  `),
  goodbye: phrases(`
    obrigado, obrigada, muito obrigado, muito obrigada, obg, obgd, obrigadão, obrigadinho, obrigadinha, mt obrigado
    mt obrigada, mto obrigado, mto obrigada, obrigado a todos, obrigado pela ajuda, obrigada pela ajuda
    muito obrigado pela ajuda, muito obrigada pela ajuda, obrigado pela informação, obrigada pela informação
    obrigado pela resposta, obrigada pela resposta, obrigado pela atenção, obrigada pela atenção
    obrigado pela disponibilidade, obrigada pela disponibilidade, obrigado pelo esclarecimento
    obrigada pelo esclarecimento, obrigado por tudo, obrigada por tudo, obrigado na mesma, obrigada na mesma
    ok obrigado, ok obrigada, perfeito obrigado, perfeito obrigada, agradeço, agradeço a ajuda, agradecido, agradecida
    fico agradecido, fico agradecida, grato, grata, valeu, adeus, até logo, até à próxima, até breve, até já
    até amanhã, bom dia para si, boa tarde para si, bom fim de semana, bom fds, boa continuação, bom resto de dia
    resto de bom dia, bom trabalho, tchau, xau, fique bem, cumprimentos, com os melhores cumprimentos, abraço, é tudo
    é só isso, era só isso, era isso, era tudo, é só, só isso, só isso obrigado, só isso obrigada, por agora é tudo
    mais nada, não é mais nada, nada mais, não preciso de mais nada, estou esclarecido, estou esclarecida, está tudo
    tudo esclarecido
  `),
  yes: phrases(`
    sim, simm, claro, certo, certamente, com, certeza, ok, okay, okey, está, bem, pode, podem, ser, por, favor, faça
    se, pf, pff, sff, exato, exatamente, perfeito, absolutamente, combinado, quero, queria, gostava, aceito, avance
    força, isso, mesmo, obrigado, obrigada, agora, já, logo, muito, yes, tá, beleza, é, preciso, necessário, para
    enquanto
  `),
  no: phrases(`
    não, nop, nope, nunca, jamais, nem
  `),
};
