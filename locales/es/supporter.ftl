# Para quien quiere a una persona a la que le cuesta recibir cariño. Aquí «tú» es quien ofrece.

supporter-title = Para quien acompaña a alguien
supporter-start = Esta parte es para quien quiere a una persona a la que le cuesta recibir cariño. Hay unas páginas cortas y palabras que podrías enviar.

    ¿Te serviría?
supporter-start-yes = Sí, me serviría
supporter-start-no = Prefiero saltármelo
supporter-start-known = ¿Qué se sabe?

supporter-cup = Una imagen: una taza pequeña. Si se le echa una jarra entera, se derrama por la mesa. Va mejor un poco, y luego mirar.

    Si la persona se aparta, eso dice poco de ti. Puede ser la manera en que una vez salió adelante.
supporter-cup-ways = Ver cómo ofrecer
supporter-cup-worry = Me preocupa esa persona
supporter-cup-end = Con esto me quedo

supporter-ways = Cuatro maneras de ofrecer, cada una con palabras para copiar. ¿Cuál te gustaría?
supporter-ways-ask = Preguntar antes
supporter-ways-small = Que sea pequeño
supporter-ways-thanks = Sin esperar nada
supporter-ways-refused = Si dice que no

supporter-ask = Preguntar le deja el picaporte en la mano. Funciona si de verdad se puede decir que no. Dos opciones pueden ser más fáciles que una pregunta abierta:

    <i>¿Te serviría que te llevara algo de comer, o prefieres estar en silencio? Las dos cosas me parecen bien.</i>
supporter-ask-first = Copiar las palabras
supporter-ask-first-copy = ¿Te serviría que te llevara algo de comer, o prefieres estar en silencio? Las dos cosas me parecen bien.
supporter-ask-other = Muéstrame otra manera
supporter-ask-end = Con esto me quedo

supporter-small = Lo pequeño y sencillo se sostiene mejor que lo grande y efusivo. Una compra hecha, un plato de comida, una tarea codo a codo. El respeto puede llegar donde un “pobre de ti” dolería:

    <i>Fue una semana dura. Respeto cómo la sacaste adelante.</i>
supporter-small-first = Copiar las palabras
supporter-small-first-copy = Fue una semana dura. Respeto cómo la sacaste adelante.
supporter-small-other = Muéstrame otra manera
supporter-small-end = Con esto me quedo

supporter-thanks = Un regalo pesa menos si no espera respuesta. Quizá se quede en silencio, o bromee, o cambie de tema. Puede que hoy no haya sitio para más.

    <i>Hoy me acordé de ti. No hace falta que contestes.</i>
supporter-thanks-first = Copiar las palabras
supporter-thanks-first-copy = Hoy me acordé de ti. No hace falta que contestes.
supporter-thanks-other = Muéstrame otra manera
supporter-thanks-end = Con esto me quedo

supporter-refused = Un no se puede tomar tal cual: sin suspiro, sin segundo intento, sin “¿y por qué no?”. Así queda claro que la elección era real.

    <i>De acuerdo, gracias por decírmelo. Otro día aquí estoy.</i>

    Si el no te duele, puede acompañarte alguien de tu confianza.
supporter-refused-first = Copiar las palabras
supporter-refused-first-copy = De acuerdo, gracias por decírmelo. Otro día aquí estoy.
supporter-refused-other = Muéstrame otra manera
supporter-refused-end = Con esto me quedo

supporter-close = Hasta aquí llegan estas páginas. Todo es opcional. Tú conoces a esa persona, y yo no.

    ¿Qué tal fue leerlas? Las respuestas se cuentan sin nombre.

supporter-evidence = <b>Lo que se sabe:</b> desconfiar de la amabilidad ajena es tan común que se ha estudiado muchas veces. Una revisión reunió 19 estudios con 4723 personas. Ese miedo solía ir junto con malestar (Kirby et al., 2019). A menudo lo acompaña una voz interior dura (Gilbert et al., 2011).

    <b>Lo que no se sabe:</b> qué manera de ofrecer va mejor. Estas páginas siguen la idea de preguntar antes. Nadie ha estudiado estas palabras en concreto.
