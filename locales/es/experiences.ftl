# Lo que se nota cuando alguien es amable, y otra pequeña forma de verlo. Solo para leer.

experiences-title = Cuando alguien es amable

experiences-start = Cuando alguien es amable, pueden aparecer cosas raras. Abajo hay cuatro de las que se habla a menudo. Suelen venir también algunas ideas.

    ¿Cuál te gustaría mirar?
experiences-start-seen = Incomodidad
experiences-start-earn = No merecerlo
experiences-start-joke = Soltar un chiste
experiences-start-tense = Tensión o enojo
experiences-start-think = Algunas ideas

experiences-thoughts = Tres ideas que pueden asomar cuando alguien es amable.

    ¿Hay alguna que te gustaría mirar?
experiences-thoughts-mask = Si supieran cómo soy
experiences-thoughts-alone = Yo me las arreglo
experiences-thoughts-owe = ¿Qué me va a costar?
experiences-thoughts-feel = Ver las reacciones

experiences-seen-title = Incomodidad bajo la luz
experiences-seen = Sobre la incomodidad que llega cuando alguien es amable. Son dos pantallas, sin tareas.

    ¿Te lo muestro?
experiences-seen-yes = Sí, muéstramelo
experiences-seen-no = Prefiero saltármelo
experiences-seen-like = Una palabra amable, y es como si una lámpara girara de golpe. ¿Dónde se ponen las manos? El suelo se vuelve muy interesante.

    Buscar refugio protege algo. No dice nada malo del carácter de nadie.
experiences-seen-like-on = Seguir
experiences-seen-like-end = Con esto me quedo
experiences-seen-turn = A una lámpara se le puede bajar la luz. Está bien mirar a otro lado, y también un “gracias” corto y cambiar de tema.

    Dos segundos a la vista ya son estar a la vista. Nadie tiene por qué quedarse más tiempo bajo la luz.
experiences-seen-turn-other = Muéstrame otra
experiences-seen-turn-known = ¿Qué se sabe?
experiences-seen-turn-end = Con esto me quedo

experiences-earn-title = No merecer el cariño
experiences-earn = Este habla de un cariño que parece ser para otra persona. Ocupa dos pantallas.

    ¿Lo abro?
experiences-earn-yes = Voy a mirar
experiences-earn-no = Prefiero saltármelo
experiences-earn-like = Llega una palabra amable, y enseguida se lee en voz alta una lista de defectos. Seguro que era para quien venía detrás en la fila.

    Esa lista puede servir de escudo: lo que no entra, no te lo pueden quitar. Tener un escudo no es un defecto de carácter.
experiences-earn-like-on = Seguir
experiences-earn-like-end = Con esto me quedo
experiences-earn-turn = Casi ninguna amabilidad es un premio. Quien sostiene la puerta de la tienda no ha revisado el expediente de nadie.

    “No me lo gané” y “llegó de todos modos” caben en la misma habitación. Ninguna de las dos tiene que irse.
experiences-earn-turn-other = Muéstrame otra
experiences-earn-turn-known = ¿Qué se sabe?
experiences-earn-turn-end = Con esto me quedo

experiences-joke-title = Quitarle peso a lo amable
experiences-joke = Una mirada al chiste rápido y al “ay, no fue nada”. Son dos pantallas.

    ¿Lo leerías?
experiences-joke-yes = Sí, adelante
experiences-joke-no = Prefiero saltármelo
experiences-joke-like = Entra un elogio. Sale un chiste, o un “no fue nada”, o una teoría de por qué la gente dice esas cosas. En un segundo.

    Algo tan rápido tiene mucha práctica. Mantiene lo cercano a un brazo de distancia. Eso es protegerse, no mala educación.
experiences-joke-like-on = Seguir
experiences-joke-like-end = Con esto me quedo
experiences-joke-turn = El chiste puede quedarse. Los buenos chistes vale la pena guardarlos. Hay quien cuenta hasta uno antes de soltarlo.

    Durante ese uno, las palabras amables se quedan en el recibidor. Luego el chiste, como de costumbre.
experiences-joke-turn-other = Muéstrame otra
experiences-joke-turn-known = ¿Qué se sabe?
experiences-joke-turn-end = Con esto me quedo

experiences-tense-title = Tensión, vacío o enojo
experiences-tense = Sobre la tensión, el vacío o el enojo cuando alguien es amable. Es solo lectura, dos pantallas.

    ¿Te va bien así?
experiences-tense-yes = Me va bien
experiences-tense-no = Prefiero saltármelo
experiences-tense-like = Alguien se acerca con suavidad, y la mandíbula se endurece. O la habitación parece quedar lejos. O salta un enojo de no se sabe dónde.

    Se parece a un perro guardián que también le ladra al cartero. Está para proteger. Ni el perro es malo, ni quien lo cuida.
experiences-tense-like-on = Seguir
experiences-tense-like-steady = Algo firme, por favor
experiences-tense-like-end = Con esto me quedo
experiences-tense-turn = Nadie tiene que discutir con el perro. Puede alcanzar con un gesto: “Ya veo que te despertaste”.

    A la persona amable se le puede pedir que espere: “Dame un minuto”. Quedarse un poco más lejos también es estar.
experiences-tense-turn-other = Muéstrame otra
experiences-tense-turn-known = ¿Qué se sabe?
experiences-tense-turn-end = Con esto me quedo

experiences-mask-title = Si supieran cómo soy de verdad
experiences-mask = Este trata de una idea: “Pensarían otra cosa si me conocieran”. Son dos pantallas.

    ¿Te gustaría leer más?
experiences-mask-yes = Leo un poco más
experiences-mask-no = Prefiero saltármelo
experiences-mask-like = Llegan las palabras bonitas, pero ¿para quién son? Quizá para esa parte ordenada que abre la puerta. Lo demás se queda en el cuarto del fondo.

    Tener un cuarto del fondo evita golpes. No es un defecto del carácter de nadie.
experiences-mask-like-on = Seguir
experiences-mask-like-end = Con esto me quedo
experiences-mask-turn = Nadie conoce del todo a nadie. Lo que vieron era real, aunque poco: un trozo, en un día.

    El cariño puede ser para ese trozo y no ir más allá. La puerta del cuarto del fondo puede seguir cerrada.
experiences-mask-turn-other = Muéstrame otra
experiences-mask-turn-known = ¿Qué se sabe?
experiences-mask-turn-end = Con esto me quedo

experiences-alone-title = Yo me las arreglo
experiences-alone = Este habla de arreglárselas sin nadie. Es breve, y está bien irse a la mitad.

    ¿Lo miramos?
experiences-alone-yes = Sí, lo leería
experiences-alone-no = Prefiero saltármelo
experiences-alone-like = Alguien tiende una mano. Antes de que llegue, ya está la respuesta: “Gracias, yo puedo”. Las bolsas pesan, pero son mías.

    Valerse sin ayuda ha sacado adelante a mucha gente. Protege, y no tiene nada de malo.
experiences-alone-like-on = Seguir
experiences-alone-like-end = Con esto me quedo
experiences-alone-turn = Arreglárselas es un saber, y no se gasta.

    Alguien puede tomar un asa de la bolsa. El camino a casa lo sigues sabiendo, y la llave sigue en tu bolsillo.
experiences-alone-turn-other = Muéstrame otra
experiences-alone-turn-known = ¿Qué se sabe?
experiences-alone-turn-end = Con esto me quedo

experiences-owe-title = El cariño como deuda
experiences-owe = Este trata del cariño y de devolverlo. Son dos pantallas.

    ¿Quieres verlo?
experiences-owe-yes = Sí, a ver
experiences-owe-no = Prefiero saltármelo
experiences-owe-like = Llega un favor, y empieza a correr un taxímetro. ¿Cuánto va a costar esto? ¿Cuándo se podrá pagar?

    Llevar la cuenta puede proteger, sobre todo donde los regalos venían con condiciones. Eso es cuidado, no frialdad.
experiences-owe-like-on = Seguir
experiences-owe-like-end = Con esto me quedo
experiences-owe-turn = Hay ayudas que son un préstamo, y otras son un regalo. Es justo preguntar cuál es: “¿Querrías algo a cambio de esto?”.

    Y si un regalo sigue saliendo caro, se puede devolver dando las gracias.
experiences-owe-turn-other = Muéstrame otra
experiences-owe-turn-known = ¿Qué se sabe?
experiences-owe-turn-end = Con esto me quedo

experiences-close = Aquí no hay más. Puede que algo hablara de ti, o nada.

    Abajo hay cuatro respuestas, por si quieres decir qué tal fue. Se cuentan sin nombre.

experiences-evidence = <b>Lo que se sabe:</b> un estudio temprano preguntó a 222 estudiantes y 53 terapeutas por el miedo al trato amable. A quienes les costaba recibirlo, a menudo les costaba también tratarse bien. Con ambas cosas solía ir una voz interior dura (Gilbert et al., 2011). Estudios posteriores apuntan a lo mismo (Kirby et al., 2019).

    <b>Lo que no se sabe:</b> por qué es así en cada persona. Que estas reacciones protegen es una forma de entenderlas. Nadie ha estudiado si las pequeñas ideas de estas páginas ayudan.
