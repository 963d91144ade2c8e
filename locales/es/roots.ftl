# De dónde puede venir que cueste recibir cariño. Se cuenta de «algunas personas»; a nadie se le pide recordar.

roots-title = De dónde puede venir

roots-start = Tres historias cortas sobre de dónde puede venir esto. Hablan de algunas personas, y quizá no de ti.

    No hay nada que recordar y nada que contar. ¿Te gustaría leer una?
roots-start-price = Un cuidado con precio
roots-start-soft = Cuando mostrarse dolía
roots-start-role = Ser quien podía con todo

roots-price-title = Un cuidado que tenía precio
roots-price = Una historia sobre un cuidado que venía con precio. Es de algunas personas, y a ti no se te pide nada.

    ¿La cuento?
roots-price-yes = Puedes contarla
roots-price-no = Prefiero no oírla
roots-price-story = Para algunas personas, el cuidado llegaba como un autobús sin horario. O llegaba con condiciones: portarse bien, no hacer ruido, dar las gracias.

    Hubo niños que cuidaron de los adultos que estaban para cuidarlos. A otros les recordaron cada favor durante años.
roots-price-story-on = Seguir
roots-price-story-steady = Algo firme, por favor
roots-price-story-end = Con esto me quedo
roots-price-view = En un lugar así, el cuidado puede acabar sonando a peligro, o a deuda. Dar un paso atrás era pensar con agudeza.

    Es una forma de entenderlo. Tu historia puede ser otra, y es tuya.
roots-price-view-other = Muéstrame otra
roots-price-view-known = ¿Qué se sabe?
roots-price-view-end = Con esto me quedo

roots-soft-title = Cuando mostrarse salió mal
roots-soft = Este habla de lo que encontraron algunas personas al mostrar que algo les dolía. No se te va a preguntar por tu vida.

    ¿Quieres leerlo?
roots-soft-yes = Lo leo
roots-soft-no = Prefiero no leerlo
roots-soft-story = Hubo niños que lloraron y se rieron de ellos. A otros les dijeron que no era nada. A veces se derrumbaba la persona adulta, y le tocaba consolar al niño.

    Así que mostrar que algo hacía falta trajo vergüenza, o un encogerse de hombros, o un diluvio.
roots-soft-story-on = Seguir
roots-soft-story-steady = Algo firme, por favor
roots-soft-story-end = Con esto me quedo
roots-soft-view = Después de eso, ablandarse puede ser como quitarse el abrigo en la nieve. Con ese tiempo, dejárselo puesto es sensato.

    Es una forma de verlo. Hay otros caminos que llevan hasta aquí, y el tuyo es asunto tuyo.
roots-soft-view-other = Muéstrame otra
roots-soft-view-known = ¿Qué se sabe?
roots-soft-view-end = Con esto me quedo

roots-role-title = Ser quien podía con todo
roots-role = Sobre ser, desde muy temprano, quien es fuerte o quien todo lo entiende. Es una historia corta, sin deberes.

    ¿La quieres?
roots-role-yes = Me gustaría oírla
roots-role-no = Prefiero no oírla
roots-role-story = En algunas casas había una criatura que era la fuerte. O la sabia, que entendía a todo el mundo. O la fácil, que no pedía nada.

    Ese lugar dejaba los líos fuera, y daba cierto respeto.
roots-role-story-on = Seguir
roots-role-story-steady = Algo firme, por favor
roots-role-story-end = Con esto me quedo
roots-role-view = Si ese lugar mantuvo una casa en pie, que te cuiden puede hacerlo temblar. ¿Quién soy, si alguien me sostiene?

    Querer seguir siendo quien sostiene tiene sentido. Es una forma de leerlo, y quizá no sea la tuya. Esa habilidad se ha ganado respeto.
roots-role-view-other = Muéstrame otra
roots-role-view-known = ¿Qué se sabe?
roots-role-view-end = Con esto me quedo

roots-close = Aquí se detiene la historia. Ya se puede cerrar, como cualquier libro.

    ¿Qué tal fue leerla? Abajo puedes responder, o no. Las respuestas se cuentan sin nombre.

roots-evidence = <b>Lo que se sabe:</b> hay personas que temen el trato amable más que otras. También suelen fiarse menos de su gente cercana y tratarse con más dureza (Gilbert et al., 2011). La relación con el malestar aparece en muchos estudios (Kirby et al., 2019).

    <b>Lo que no se sabe:</b> si esto viene de los primeros años. Que dos cosas vayan juntas no hace a una la causa. Estas tres historias son una manera de darle sentido. No pueden decir qué le pasó a nadie, y no son una prueba.
