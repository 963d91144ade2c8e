# El cariño como algo que quizá dé firmeza. Una imagen (una escalera sujeta), dicha como imagen.

regulation-title = El cariño que sostiene
regulation-start = Aquí hay una imagen de para qué podría servir el cariño. Son tres pantallas cortas, y es solo una imagen.

    ¿Te gustaría verla?
regulation-start-yes = Sí, muéstramela
regulation-start-no = Prefiero saltármelo
regulation-start-known = ¿Qué se sabe?

regulation-ladder = Alguien sube por una escalera que se mueve. Otra persona la sujeta abajo. Quien sube sigue siendo quien sube. La escalera se mueve menos.

    El cariño quizá funcione un poco así. Puede que ayude a serenar un cuerpo en tensión. Es una imagen, no algo que la ciencia dé por cierto.
regulation-ladder-on = Seguir
regulation-ladder-end = Con esto me quedo

regulation-free = Que te sujeten la escalera no te hace débil. Arriba no espera ninguna factura, y nadie se muda contigo.

    Subir sin nadie cerca quizá fue una vez el mejor plan. ¿Cuesta algo hoy? La pregunta puede quedar abierta.
regulation-free-on = ¿Y quién decide?
regulation-free-known = ¿Qué se sabe?
regulation-free-end = Con esto me quedo

regulation-parts = Hay tres cosas que decide quien recibe la ayuda. ¿Cuál te gustaría mirar?
regulation-parts-much = Cuánto
regulation-parts-who = De quién
regulation-parts-long = Por cuánto tiempo

regulation-much = Cuánto, lo pones tú. Un saludo desde la otra acera puede ser una ración entera. También una línea en un mensaje.

    Menos está bien. Nada por hoy, también.
regulation-much-other = Muéstrame otra parte
regulation-much-end = Con esto me quedo

regulation-who = De quién viene, lo eliges tú. Puede ser alguien que apenas conoces, como una conductora de autobús con buena cara. Puede ser un gato.

    Quien más ofrece no pasa primero. Algunas personas pueden quedarse fuera, y no se les debe ninguna razón.
regulation-who-other = Muéstrame otra parte
regulation-who-end = Con esto me quedo

regulation-long = Por cuánto tiempo, se puede acordar antes: “Quédate hasta que hierva el agua”.

    Cuando se acaba el tiempo, se acaba. Volver después a estar por tu cuenta no es de mala educación, ni un paso atrás.
regulation-long-other = Muéstrame otra parte
regulation-long-end = Con esto me quedo

regulation-close = Esa era la imagen. Puede colgarse en la pared o volver al cajón.

    Si quieres decir qué tal fue, abajo hay cuatro respuestas. Se cuentan sin nombre.

regulation-evidence = <b>Lo que se sabe:</b> en ensayos, a quienes se entrenaron en tratarse bien les fue mejor que al resto. En casi todo, la mejora fue mediana (Ferrari et al., 2019). Frente a otras ayudas activas, una revisión no halló diferencia (Wilson et al., 2018). Eran cursos, no chats.

    <b>En discusión:</b> una teoría popular sobre los nervios y la calma. En 2026, 39 científicos dijeron que no se sostiene. Su autor no está de acuerdo (Grossman et al., 2026, y respuesta).

    <b>Lo que no se sabe:</b> si el cariño serena a un cuerpo en concreto. Por eso lo llamamos imagen.
