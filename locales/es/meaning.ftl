# Qué puede significar que cueste recibir cariño. Solo para leer.

meaning-title = Por qué el cariño puede costar

meaning-start = Hay un resumen corto. Después, cuatro cosas a las que puede sonar el cariño. Algunas quizá te digan algo, y otras no.

    ¿Por dónde te gustaría mirar?
meaning-start-whole = Un resumen corto
meaning-start-control = Perder el control
meaning-start-trap = Una trampa
meaning-start-lean = Apoyarse de más
meaning-start-strong = Ya no ser fuerte

meaning-overview-title = Por qué cuesta recibir cariño
meaning-overview = Un resumen de por qué puede costar que alguien sea amable. Son dos pantallas, y no hay nada que hacer.

    ¿Te lo muestro?
meaning-overview-yes = Sí, muéstramelo
meaning-overview-no = Prefiero saltármelo
meaning-overview-what = A mucha gente le cuesta recibir cariño. Es común en quienes aprendieron pronto a valerse por su cuenta, a estar alerta o a guardarse las cosas.

    Eso no hace malo al cariño. Pero puede resultar extraño, o inseguro, o como subirse a una barca.
meaning-overview-what-on = Seguir
meaning-overview-what-end = Con esto me quedo
meaning-overview-view = Cuando el cuidado se acerca, algo en una persona puede retirarse un poco. A menudo es tan callado que casi nadie lo nota.

    Una forma de entenderlo: retirarse se aprendió, para salir adelante. Era un plan, y cumplió. No es un defecto de nadie.
meaning-overview-view-other = ¿A qué puede sonar?
meaning-overview-view-known = ¿Qué se sabe?
meaning-overview-view-end = Con esto me quedo

meaning-control-title = El cariño y perder el control
meaning-control = Este habla del cariño y de quién lleva el timón. Ocupa dos pantallas.

    ¿Te gustaría verlo?
meaning-control-yes = A ver
meaning-control-no = Prefiero saltármelo
meaning-control-like = Alguien dice: “Siéntate, ya lo hago yo”. Lo dice con buena intención. Desde ahí todo se hace a su manera y a su ritmo.

    Para algunas personas, es como que te aparten en tu propia cocina.
meaning-control-like-on = Seguir
meaning-control-like-end = Con esto me quedo
meaning-control-view = Para quien salió adelante llevando el timón, no soltarlo tiene todo el sentido. Es una forma de entenderlo.

    Además, el cuidado viene en partes. Se puede aceptar el café y dejar la charla. Quien elige sigue al mando.
meaning-control-view-other = Muéstrame otra
meaning-control-view-known = ¿Qué se sabe?
meaning-control-view-end = Con esto me quedo

meaning-trap-title = Esperar a que se tuerza
meaning-trap = Este habla de esperar dónde está el truco. Se lee en un minuto, más o menos.

    ¿Quieres mirar?
meaning-trap-yes = Voy a mirar
meaning-trap-no = Prefiero saltármelo
meaning-trap-like = Alguien es amable, y una voz bajita pregunta qué viene después. ¿La decepción? ¿El día en que lo usen contra mí?

    Cuanto más amable, más alta parece la caída.
meaning-trap-like-on = Seguir
meaning-trap-like-end = Con esto me quedo
meaning-trap-view = Donde lo bueno ya se torció otras veces, poner un vigía ahorra dolor. Es una forma de verlo: una esperanza pequeña cae desde más abajo.

    El vigía puede quedarse. Se puede apuntar un solo dato, “Hoy fue amable”, y no prometer nada sobre mañana.
meaning-trap-view-other = Muéstrame otra
meaning-trap-view-known = ¿Qué se sabe?
meaning-trap-view-end = Con esto me quedo

meaning-lean-title = El temor a apoyarse demasiado
meaning-lean = Este trata de apoyarse en otras personas. Son dos pantallas cortas, y está bien irse a la mitad.

    ¿Te gustaría leerlas?
meaning-lean-yes = Bueno, muéstramelas
meaning-lean-no = Prefiero saltármelo
meaning-lean-like = Una ayuda puede parecer lo alto de un tobogán. Hoy me llevan a casa. Y cuando llegue el invierno, ¿todavía sabré el camino?

    Así que la respuesta es “No hace falta, voy a pie”, aunque llueva.
meaning-lean-like-on = Seguir
meaning-lean-like-end = Con esto me quedo
meaning-lean-view = Donde apoyarse terminó una vez en caída, tenerse en pie sin ayuda es todo un saber. Una forma de entender ese “no”: mantiene fuertes las piernas.

    Apoyarse también puede durar poco. Se toma una mano en un escalón con hielo, y después cada quien sigue su camino.
meaning-lean-view-other = Muéstrame otra
meaning-lean-view-known = ¿Qué se sabe?
meaning-lean-view-end = Con esto me quedo

meaning-strong-title = Cuando soy quien puede con todo
meaning-strong = Este mira el cariño y el papel de quien puede con todo. Se lee rápido.

    ¿Lo quieres?
meaning-strong-yes = Me gustaría leerlo
meaning-strong-no = Prefiero saltármelo
meaning-strong-like = “Yo puedo con todo”. Una fama así puede tardar años en ganarse.

    Entonces alguien se acerca con suavidad, y suena a corrección: “No, no puedes”.
meaning-strong-like-on = Seguir
meaning-strong-like-end = Con esto me quedo
meaning-strong-view = Cuidar una fama que costó tanto tiene sentido. Es una forma de leer un “estoy bien” un poco seco.

    Pero el mismo día caben dos verdades. Hasta los buenos médicos tienen médico. No se borra nada.
meaning-strong-view-other = Muéstrame otra
meaning-strong-view-known = ¿Qué se sabe?
meaning-strong-view-end = Con esto me quedo

meaning-close = Este termina aquí. No hay nada que decidir y nada que llevarse.

    Si quieres, di qué tal fue. Las respuestas se cuentan sin nombre.

meaning-evidence = <b>Lo que se sabe:</b> muchos estudios han preguntado por el miedo al trato amable. Una revisión reunió 19, con 4723 personas. Cuanto más costaba recibirlo, más malestar se contaba (Kirby et al., 2019). Con eso solía ir una voz interior dura (Gilbert et al., 2011).

    <b>Lo que no se sabe:</b> qué causa qué. Estas cifras solo dicen que unas cosas van con otras. Que retirarse se aprende, para salir adelante, es una forma de entenderlo. También lo son las cuatro lecturas de aquí.
