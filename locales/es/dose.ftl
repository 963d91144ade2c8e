# Una frase muy pequeña para mirar. Empieza por menos que cariño: un hecho, un permiso, respeto, justicia.

dose-title = Una dosis muy pequeña
dose-now-title = Una dosis pequeña, ahora

dose-start = Una dosis muy pequeña: una frase para mirar, cosa de medio minuto. Ni siquiera tiene por qué ser cálida. Puedes irte cuando quieras.

    ¿Te gustaría una?
dose-start-yes = Sí, una pequeña
dose-start-no = Prefiero que no
dose-start-idea = Cuéntame solo la idea

dose-idea = Muy poco cada vez: esa es la idea. Primero el respeto, y el cariño después, o nunca. Vale aunque no se mueva nada.

    No se trata de abrir el corazón de par en par. Si es demasiado, lo que sigue es suelo firme, no una dosis mayor.
dose-idea-sizes = Miraría los tamaños
dose-idea-known = ¿Qué se sabe?
dose-idea-end = Con esto me quedo

dose-sizes = La más pequeña va primero, y no tiene nada de cálida. De ahí crecen un poquito.

    ¿Qué tamaño te gustaría mirar?
dose-sizes-fact = Un hecho simple
dose-sizes-may = Permiso
dose-sizes-respect = Respeto
dose-sizes-fair = Justicia
dose-sizes-warm = Algo de calidez
dose-sizes-voice = De otra persona

dose-fact = Aquí está:

    <b>He llegado hasta esta hora del día.</b>

    Eso es todo. Con leerla una vez, sobra.
dose-fact-fits = Me encaja
dose-fact-much = Es mucho para mí
dose-fact-not = No es para mí

dose-may = Esta es un permiso:

    <b>Hoy algo puede quedar sin hacer, y está permitido.</b>

    Se le puede cambiar una palabra. Se puede dejar la frase entera sobre la mesa.
dose-may-fits = Me encaja
dose-may-much = Es mucho para mí
dose-may-not = No es para mí

dose-respect = Esta habla de saber hacer:

    <b>Encontré maneras de salir adelante, y tuvo su mérito.</b>

    No hace falta estar de acuerdo. Podrías mirarla como algo que alguien dejó en un banco.
dose-respect-fits = Me encaja
dose-respect-much = Es mucho para mí
dose-respect-not = No es para mí

dose-fair = Una sobre la justicia:

    <b>Lo que me parece justo para los demás puede valer para mí.</b>

    Está bien mirarla desde el otro lado de la habitación.
dose-fair-fits = Me encaja
dose-fair-much = Es mucho para mí
dose-fair-not = No es para mí

dose-warm = Algo más cálida, y todavía corta:

    <b>Por un momento, puedo estar de mi parte.</b>

    No hace falta que se mueva nada. Los ojos en las palabras: esa es toda la dosis.
dose-warm-fits = Me encaja
dose-warm-much = Es mucho para mí
dose-warm-not = No es para mí

dose-voice = Esta viene de fuera. Podría ser alguien que apenas conoces, en una tienda o en la escalera. Te dice, con voz de todos los días:

    <b>“Qué día tan largo. Qué bueno que estás aquí.”</b>

    Y sigue su camino. No hay nada que responder.
dose-voice-fits = Me encaja
dose-voice-much = Es mucho para mí
dose-voice-not = No es para mí

dose-fits = Entonces eso fue una dosis. Vale si se movió algo, y vale si no.

    Una es de sobra. Otra podría ser del mismo tamaño, o más pequeña. El corazón puede seguir tan cerrado como quiera.
dose-fits-end = Con una me quedo
dose-fits-sizes = Vería otra vez tamaños
dose-fits-known = ¿Qué se sabe?

dose-shelf = Entonces vuelve al estante. Decir que no fue elegir, y aquí elegir es lo principal.

    Hay otros tamaños. También hay nada en absoluto.
dose-shelf-end = Nada, por favor
dose-shelf-sizes = Vería otra vez tamaños

dose-close = Esto es todo. No hay nada que mantener y nada que esperar.

    Abajo hay cuatro maneras de decir qué tal fue. No usarlas está bien. Se cuentan sin nombre.

dose-evidence = <b>Lo que se sabe:</b> en un ensayo, 135 estudiantes practicaron 20 segundos al día durante un mes. Una parte usó un contacto cariñoso; la otra dio golpecitos con los dedos. Contando a todos, no hubo diferencia clara. Entre los 45 que lo hicieron más de 28 veces, el contacto cariñoso salió mejor (Susman et al., 2024).

    <b>Lo que no se sabe:</b> si quienes siguieron ya eran distintos desde el principio. Y si una frase en un chat sirve de algo. Es un ofrecimiento, no un tratamiento.
