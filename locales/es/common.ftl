# Palabras que comparten todas las pantallas. Trato de «tú», sin género para quien lee.

common-stop = Parar
common-menu = Otra cosa
common-ground = Algo firme
common-back = Volver

common-stopped = Ya paré. De mí no llega nada más. /start abre la primera página, cuando quieras. En /help hay personas a quienes acudir.

common-check = ¿Cómo va ahora? Ninguna respuesta es mejor que otra. Si va bien, hay un poco más.
common-check-okay = Va bien
common-check-much = Un poco demasiado
common-check-numb = Nada, o muy lejos
common-check-unsaid = No quiero decirlo

common-felt-lighter = Algo más ligero
common-felt-same = Todo igual
common-felt-harder = Lo hizo más duro
common-felt-unsaid = No quiero decirlo

common-unreadable = No pude leer ese botón. Aquí está en cambio la primera página.
common-gone = La página de ese botón ya no está. Esta es la más cercana.
common-changed = Esta página cambió desde que la viste. Ahora es así.
common-asked-again = Aquí paraste antes, y este botón viene de antes de eso. ¿Quieres seguir desde ahí?
common-go-on = Sí, seguir

# Stands above a question that was just answered with yes, when it is not clear whether a stop came after that yes.
common-once-more = Algo se cruzó en medio, así que pregunto una vez más.

common-sounds-like = Suena a que puede tratarse de esto: { $topic }. Si no es eso, déjalo pasar.
common-which-of = Se me ocurre más de una cosa que puedes querer decir. ¿Es una de estas?
common-not-understood = Eso queda fuera de lo que sé. Soy un programa pequeño, con unas pocas páginas. Aquí están.
common-in-group = Solo hablo a solas. Lo que la gente lee aquí no es para que lo vea un grupo.
common-in-private = Abrir un chat privado

bot-description =
    Para personas a las que les cuesta recibir cariño.

    Páginas cortas, pasos pequeños, a tu ritmo. Cada una pregunta antes. "Ahora no" es un toque, y "Parar" también.

    Esto es un programa, no una persona, y no es terapia. No guarda nada sobre ti, si no lo pides. Si hay peligro, en /help hay personas a quienes acudir.
bot-short-description = Pasos pequeños y opcionales si te cuesta recibir cariño. Un programa, no terapia.

command-start = La primera página
command-stop = Parar al momento
command-reframe = Otra forma de mirarlo
command-track = Notar algo, sin arreglarlo
command-pattern = Cuatro modos de dejar el cariño fuera
command-ground = Algo firme a tu alrededor
command-help = Personas a quienes acudir
command-privacy = Qué se guarda y qué no
command-about = Qué es esto y quién lo lleva
