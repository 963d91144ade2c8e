# La primera página y las que solo llevan a otras. Aquí no se explica nada; se pregunta y se ofrece.

menu-title = Qué hay aquí

menu-start =
    Soy Thimble: un programa, no una persona, y no soy terapia. No guardo nada, si tú no lo pides. Telegram tiene su propia copia de este chat.

    Son páginas cortas para personas a las que les cuesta recibir cariño. Cada una pregunta antes.

    ¿Qué te gustaría mirar?
menu-start-reframe = Verlo de otro modo
menu-start-track = Notar, con calma
menu-start-pattern = Buscar un patrón
menu-start-more = Entenderlo
menu-start-practice = Cosas para probar
menu-start-steady = Algo firme
menu-start-help = A quién acudir
menu-start-about = ¿Qué es esto?

menu-more = Estas páginas son para leer. En ninguna hay nada que hacer. ¿Cuál abrirías?
menu-more-meaning = Qué significa
menu-more-feel = Cómo se vive
menu-more-thoughts = Ideas que trae
menu-more-roots = De dónde viene
menu-more-body = El cuerpo responde
menu-more-other = Acompaño a alguien

menu-practices = Son pequeñas cosas para probar. Cada una dura de uno a tres minutos, y se puede dejar a medias. ¿Cuál, si quieres alguna?
menu-practices-dose = Una dosis mínima
menu-practices-choice = Que me pregunten
menu-practices-borrow = Cariño sin deuda
menu-practices-track = Notar, con calma

menu-declined = Está bien. Dejarlo es una elección como cualquier otra. No llegará nada más, si no lo pides.
menu-declined-steady = Algo firme
menu-declined-help = A quién acudir

menu-thanks = Bien. Eso es todo, y no queda nada pendiente. Ya puedes soltar el teléfono.
menu-thanks-steady = Algo firme
menu-thanks-help = A quién acudir

menu-harder = Te creo. Esto puede hacer las cosas más difíciles, y no es cosa tuya. Esa página se ha cerrado. Aquí hay algo firme que mirar, y aquí hay personas, por si quieres alguna de las dos cosas.
menu-harder-steady = Algo firme
menu-harder-help = A quién acudir

menu-recalled = Esa página se ha retirado, porque puede no hacer bien. Abrirla no fue ningún error tuyo. Desde aquí se puede seguir de otras maneras.
menu-recalled-steady = Algo firme
menu-recalled-help = A quién acudir
