# Cuatro maneras discretas de dejar el cariño fuera. «Hay quien» nunca es «tú».

patterns-title = Cuatro patrones discretos

patterns-start = Aquí hay cuatro patrones que casi no se notan. ¿Cuál te gustaría mirar? Elegir uno no lo hace tuyo.
patterns-start-give = Prefiero dar
patterns-start-theory = Lo convierto en idea
patterns-start-head = Lo entiendo y no entra
patterns-start-respect = Respeto sí, cariño no

patterns-give-title = Dar es más fácil que recibir
patterns-give = Este trata de personas que prefieren cuidar a que las cuiden. Son tres páginas cortas. ¿Lo abro?
patterns-give-accept = Sí, ábrelo
patterns-give-no = Ahora no
patterns-give-like = Hay quien se sabe de memoria cómo toma el café cada persona. Le preguntas qué tal está, y al rato se está hablando de ti.
patterns-give-like-why = ¿Por qué será?
patterns-give-like-end = Con esto me quedo
patterns-give-why = Una forma de verlo: quien da puede elegir la distancia. No debe nada, y nada se le puede quitar. Así se está cerca de la gente con poco riesgo. Es un ajuste elegante, no un defecto. Puede que no sea para nada tu historia.
patterns-give-why-try = Algo para probar
patterns-give-why-known = ¿Qué se sabe?
patterns-give-why-end = Con esto me quedo
patterns-give-try = Una prueba mínima, para algún día o para nunca. Alguien ofrece un asiento, o una galleta. La aceptas, das las gracias y durante un minuto no devuelves nada. Decir que no a todo esto también es un buen resultado.
patterns-give-try-keep = Quizá lo pruebe
patterns-give-try-another = Otro patrón
patterns-give-try-pass = Yo paso

patterns-theory-title = Convertir el cariño en teoría
patterns-theory = Hay un patrón en el que el cariño se vuelve reflexión, fe o teoría. Viene en tres páginas cortas. ¿Te gustaría leerlo?
patterns-theory-accept = Sí, a ver
patterns-theory-no = Ahora no
patterns-theory-like = Alguien dice algo cálido. Antes de que llegue, ya hay una idea sobre eso: qué significa, de dónde viene, qué libro lo explica.
patterns-theory-like-why = ¿Para qué sirve?
patterns-theory-like-end = Ya leí bastante
patterns-theory-why = Visto de un modo, pensar da tiempo. Lo que tiene nombre se puede mirar desde la otra orilla. La idea puede ser honda y cierta, y aun así servir de impermeable. Es una forma elegante de adaptarse, no un fallo. Puede que no encaje contigo.
patterns-theory-why-try = Algo para probar
patterns-theory-why-known = ¿Qué se sabe?
patterns-theory-why-end = Ya leí bastante
patterns-theory-try = Por curiosidad: la próxima vez, la primera idea podría ser sobre la voz. ¿Aguda o grave, rápida o lenta? La teoría puede venir después. Si igual llega antes, notaste el orden, y eso cuenta lo mismo.
patterns-theory-try-keep = Quizá lo pruebe
patterns-theory-try-another = Otro patrón
patterns-theory-try-pass = No va conmigo

patterns-head-title = Recibirlo solo con la cabeza
patterns-head = Las páginas que siguen hablan de palabras amables que se entienden y no pasan de ahí. Son solo para leer. ¿Las quieres?
patterns-head-accept = Sí, las leería
patterns-head-no = Ahora no
patterns-head-like = La cabeza dice: fue amable, y era en serio. Del cuello para abajo todo sigue igual, como si la carta fuera para otra persona.
patterns-head-like-why = ¿Y eso por qué?
patterns-head-like-end = Lo dejo aquí
patterns-head-why = Se puede leer así: estar de acuerdo cuesta poco, y conmoverse es un riesgo. Entonces la cabeza va delante a explorar, y el resto espera noticias. Para mucha gente fue un orden sabio. Es una buena adaptación, no un defecto. Puede no ser tu caso.
patterns-head-why-try = Algo para probar
patterns-head-why-known = ¿Qué se sabe?
patterns-head-why-end = Lo dejo aquí
patterns-head-try = Pequeño y opcional: una línea amable de un mensaje viejo, leída como quien lee el letrero de un autobús. Después, los ojos pueden irse a una pared o a un árbol. No hace falta sentir nada. Con leerla, ya está.
patterns-head-try-keep = Quizá lo pruebe
patterns-head-try-another = Otro patrón
patterns-head-try-pass = No, gracias

patterns-respect-title = Mejor el respeto que el cariño
patterns-respect = A algunas personas el respeto les sienta bien y el cariño no. Sobre eso hay tres páginas de pocas líneas. ¿Quieres echar un vistazo?
patterns-respect-accept = Echar un vistazo
patterns-respect-no = Ahora no
patterns-respect-like = Para algunas personas, “buen trabajo” está bien, y hasta se agradece. Con “te tengo cariño”, la habitación se achica.
patterns-respect-like-why = ¿Qué podría ser?
patterns-respect-like-end = Hasta aquí leo
patterns-respect-why = Una lectura posible: el respeto se gana, así que se puede manejar, y se queda a un brazo de distancia. El cariño no se gana, y se acerca más. Con el respeto, el suelo sigue firme. Es una forma elegante de adaptarse, no un defecto. Quizá no se parezca en nada a ti.
patterns-respect-why-try = Algo para probar
patterns-respect-why-known = ¿Qué se sabe?
patterns-respect-why-end = Hasta aquí leo
patterns-respect-try = Por si algún día quieres: el cariño también puede venir vestido de respeto. Podrías pedirle a alguien que nombre una cosa sencilla que te vio hacer. Sin abrazos ni grandes palabras. Se puede oír solo la mitad. O dejar la idea aquí.
patterns-respect-try-keep = Quizá lo pruebe
patterns-respect-try-another = Otro patrón
patterns-respect-try-pass = No es para mí

patterns-close = Este termina aquí. Puede que algo te encaje, o nada. ¿Qué tal fue leerlo?

patterns-evidence =
    <b>Lo que se sabe:</b> en 2011 se preguntó a 222 estudiantes y 53 terapeutas por el miedo al trato amable. El miedo a recibirlo de otros y el miedo a tratarse bien solían ir juntos. Con los dos venían una voz interior dura y malestar. Una revisión de 19 estudios, en 2019, halló una relación parecida.

    <b>Lo que no se sabe:</b> si estos cuatro patrones son cosas distintas. Salen del ensayo de un autor, no de un estudio. Que sean adaptaciones es una forma de entenderlos. Lo que se propone probar no se ha estudiado.
