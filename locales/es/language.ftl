# Los idiomas que hay. Sus propios nombres están en los botones y no se traducen.

language-title = Otro idioma
language-start =
    ¿En qué idioma prefieres leer? La página que esté abierta se queda donde está.

    De ellos, { $drafts } son borradores. Están escritos con cuidado, pero ningún hablante nativo los ha firmado todavía.
language-now = En español desde aquí. Con /language puede quedar así.
language-chosen = En español desde aquí, mientras uses estos botones. Después vuelvo a guiarme por tu teléfono.
language-chosen-keep = Recordar español
language-ask = ¿Puedo guardar una palabra sobre ti: “español”? Con ella guardaría el día en que lo dijiste. Las dos cosas se borran tras 180 días sin contacto, o al momento con /forget.
language-ask-yes = Sí, guárdala
language-ask-no = Mejor no
language-kept = Ya está guardada, y cifrada. /mydata te la muestra.
language-kept-row = Ver lo que se guarda
command-language = Otro idioma
