/** Owns the words by which Spanish gives itself away. */
export const spanish = `
  el la los las un una unos unas y o pero que qué de del al en con por para sin sobre mi mis tu tus su sus yo tú usted
  él ella nosotros ustedes es son está están estoy era fue ser estar hay he ha han tengo tiene tienen quiero quiere
  quería necesito puedo puede pueden podría hacer hice hizo hablar dónde donde cuándo cuando cómo como cuál quién
  porqué porque no sí si ya aún todavía también solo sólo nada nadie alguien algo todo todos este esta esto ese esa eso
  aquí ahora hoy ayer hola buenas buenos días tardes noches gracias favor ayuda ayudar persona dinero pagar pagué pago
  pagos reembolso devolución devolví compré compra pedido llega llegado llegó recibí recibido espero esperando semana
  semanas día mes cuenta me te se le lo nos llamar llame llamen llamada equipo eres tarjeta aplicación quisiera
  quisieran atienda verdad pueda tener soy mañana noche después antes nunca siempre muy más bien mal mucho mucha muchas
  desde hasta entre dos veces dirección correo teléfono cobro cobraron tienda vez otra otro mismo
`;
