# Ayuda que pregunta primero. Ofrecimientos inventados para practicar, y frases para copiar y enviar.

choice-title = Ayuda que pregunta primero
choice-start = Aquí se trata de la ayuda que pregunta primero. Hay una pequeña práctica con ofrecimientos inventados, y frases que podrías enviar.

    ¿Quieres mirar?
choice-start-yes = Voy a mirar
choice-start-no = Prefiero saltármelo
choice-start-known = ¿Qué se sabe?

choice-knock = Hay ayuda que llega como una ola. Otra toca a la puerta. “¿Te serviría que…?” es tocar a la puerta.

    La respuesta puede ser sí, no, o “algo más pequeño”. Las tres son buenas. Sobre la puerta decide quien está dentro.
choice-knock-try = Dame un ejemplo
choice-knock-lines = Ver frases para enviar
choice-knock-end = Con esto me quedo

choice-soup = Una amistad inventada escribe:

    “¿Te serviría que te dejara una sopa en la puerta esta noche?”

    ¿Qué le responderías?
choice-soup-yes = Sí, por favor
choice-soup-no = No, pero gracias
choice-soup-small = Algo más pequeño

choice-said-yes = Un sí puede tener bordes: qué, dónde, por cuánto tiempo. Por ejemplo:

    “Sí, por favor. En la puerta está bien. No voy a tener ganas de hablar”.

    Es un sí a la sopa, y a nada más.
choice-said-yes-on = Otro ejemplo
choice-said-yes-lines = Ver frases para enviar
choice-said-yes-end = Con esto me quedo

choice-said-no = Un no puede ser corto y amable a la vez. No necesita motivo. Por ejemplo:

    “Gracias por preguntar. Esta noche no”.

    Hubo una pregunta, así que el no estaba sobre la mesa desde el principio.
choice-said-no-on = Otro ejemplo
choice-said-no-lines = Ver frases para enviar
choice-said-no-end = Con esto me quedo

choice-said-small = Algo más pequeño también es una respuesta. Por ejemplo:

    “La sopa hoy es mucho. ¿Me mandas una foto de tu perro?”

    El tamaño lo pones tú. Puede ser muy pequeño.
choice-said-small-on = Otro ejemplo
choice-said-small-lines = Ver frases para enviar
choice-said-small-end = Con esto me quedo

choice-seat = Así también se puede tocar a la propia puerta. Esta pregunta no es inventada:

    “¿Me serviría sentarme un minuto, o ponerme de pie un minuto?”
choice-seat-yes = Sí, podría servirme
choice-seat-no = No, eso no
choice-seat-small = Algo más pequeño

choice-asked = Hubo una pregunta, y respondiste. Esa es toda la práctica, cualquiera que fuera la respuesta.

    Puedes hacerlo, o no.
choice-asked-lines = Ver frases para enviar
choice-asked-again = El primero otra vez
choice-asked-end = Con esto me quedo

choice-lines = Frases para otras personas. Con un toque se copia una, y no se envía nada. Puedes cambiarla antes, o guardarla para otro día.

    ¿De qué clase la quieres?
choice-lines-how = Lo que me va bien
choice-lines-refuse = Un no con cariño
choice-lines-less = Pedir menos

choice-how = Cómo te gusta que te ayuden:

    1. <i>Me ayudan más las cosas pequeñas que las grandes. Me gusta que me preguntes antes.</i>

    2. <i>No hace falta arreglar nada. Con sentarte cerca, o un mensaje corto, me sobra.</i>
choice-how-first = Copiar la primera
choice-how-first-copy = Me ayudan más las cosas pequeñas que las grandes. Me gusta que me preguntes antes.
choice-how-second = Copiar la segunda
choice-how-second-copy = No hace falta arreglar nada. Con sentarte cerca, o un mensaje corto, me sobra.
choice-how-on = Seguir

choice-refuse = Un no con cariño:

    1. <i>Gracias por ofrecerlo. Esta vez digo que no, y me alegra que preguntaras.</i>

    2. <i>Qué amable. Esto me gustaría hacerlo por mi cuenta. Pregúntame otro día, por favor.</i>
choice-refuse-first = Copiar la primera
choice-refuse-first-copy = Gracias por ofrecerlo. Esta vez digo que no, y me alegra que preguntaras.
choice-refuse-second = Copiar la segunda
choice-refuse-second-copy = Qué amable. Esto me gustaría hacerlo por mi cuenta. Pregúntame otro día, por favor.
choice-refuse-on = Seguir

choice-less = Pedir menos:

    1. <i>¿Podría ser algo más pequeño? Diez minutos me vendrían bien.</i>

    2. <i>Hoy me resulta más fácil un mensaje que una llamada. Quizá tarde en contestar.</i>
choice-less-first = Copiar la primera
choice-less-first-copy = ¿Podría ser algo más pequeño? Diez minutos me vendrían bien.
choice-less-second = Copiar la segunda
choice-less-second-copy = Hoy me resulta más fácil un mensaje que una llamada. Quizá tarde en contestar.
choice-less-on = Seguir

choice-sent = Si alguna se envía, y a quién, lo decides tú. Yo no puedo ver si copiaste alguna.

    ¿Te gustaría ver otra clase?
choice-sent-lines = Muéstrame otra clase
choice-sent-end = Con esto me quedo

choice-close = Este termina aquí. Un no a cualquier parte también habría sido buena respuesta.

    ¿Qué tal fue? Las cuatro respuestas de abajo se cuentan sin nombre. También puedes dejarlas.

choice-evidence = <b>Lo que se sabe:</b> quienes enseñan a personas que sufrieron daño ponen primero la elección. Ofrecen, no ordenan, y un no es bienvenido (Treleaven, 2018). Es un saber de la práctica.

    Hay una razón para dejar abierta la salida. Un estudio siguió a 96 personas en cursos de mindfulness. De cada 100, 58 tuvieron al menos un efecto desagradable (Britton et al., 2021).

    <b>Lo que no se sabe:</b> si practicar estas respuestas en un chat cambia algo después. No conocemos ningún estudio sobre ello.
