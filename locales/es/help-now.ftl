# Personas a quienes acudir. Todo es directo: verbos claros, frases cortas, sin rodeos.

help-now-title = Personas a quienes acudir

help-now-start =
    Aquí está el camino hacia las personas. Soy un programa: no puedo ver qué pasa, ni llamar a nadie por ti.

    Si hay peligro ahora, llama al número de emergencias. Es el 112 en casi toda Europa y el 911 en Norteamérica. O ve con alguien que esté cerca.

    Puedes llamar, escribir, chatear o decírselo a alguien que conozcas. ¿Qué te es más fácil?
help-now-start-country = Números de mi país
help-now-start-tell = Decírselo a alguien
help-now-start-how = Cómo funciona este bot

help-now-crisis =
    Me tomo en serio lo que escribiste, y dejé en pausa todo lo demás. Soy un programa. No puedo verte, ni llamar a nadie por ti.

    Si podrías hacerte daño, o alguien te está haciendo daño, llama ya. El número es el 112 en casi toda Europa y el 911 en Norteamérica. En otros países, llama al número de emergencias local. O ve con alguien que esté cerca y dilo en voz alta.

    ¿No hay peligro en este minuto? Hay personas para esto, por llamada, mensaje o chat. ¿Qué te sería más fácil?
help-now-crisis-country = Números de mi país
help-now-crisis-tell = Decírselo a alguien
help-now-crisis-wrong = Estoy bien, no era eso

help-now-quiet =
    Eso suena muy duro. Soy un programa, y puede que lo esté leyendo mal.

    Si en parte se trata de no querer vivir, o de que alguien te hace daño, hay personas para eso. Puedes llamar, escribir o chatear. Si hay peligro ahora, llama al 112 en casi toda Europa, al 911 en Norteamérica.

    Si no es eso, dímelo y lo dejo.
help-now-quiet-country = Números de mi país
help-now-quiet-tell = Decírselo a alguien
help-now-quiet-wrong = No es eso

help-now-other =
    Puede que se trate de alguien que te preocupa. Soy un programa, y no puedo llegar hasta esa persona.

    Si está en peligro ahora, llama al número de emergencias de donde esté. Es el 112 en casi toda Europa y el 911 en Norteamérica. Si puedes, quédate a su lado, o busca a alguien que lo haga.

    Puedes preguntarle sin rodeos si piensa en el suicidio. Las líneas de ayuda también hablan con quien se preocupa por otra persona.
help-now-other-country = Números por país
help-now-other-words = Copiar palabras
help-now-other-copied = He notado que las cosas se te hacen difíciles. No voy a juzgar nada. ¿Estás pensando en el suicidio? Puedes decirme la verdad. Me gustaría sentarme contigo, o buscar contigo a alguien.
help-now-other-wrong = No es eso

help-now-past =
    Eso suena a algo de antes. Gracias por ponerlo en palabras. No voy a preguntar por ello.

    Si algo de eso vuelve a estar cerca, hay personas por llamada, mensaje o chat. Si hay peligro ahora, llama al 112 en casi toda Europa, al 911 en Norteamérica. Si ya pasó, aquí no hay nada que hacer.
help-now-past-country = Números de mi país
help-now-past-tell = Decírselo a alguien
help-now-past-wrong = Ya pasó

help-now-elsewhere =
    No tengo ningún número de tu país por el que pueda responder.

    Si hay peligro ahora, llama al número de emergencias de tu país. El 112 sirve en casi toda Europa y en algunos otros lugares; el 911, en Norteamérica. Si ninguno funciona, pide ayuda a quien tengas cerca, o ve a un hospital.

    En findahelpline.com hay líneas de ayuda de muchos países, por llamada, mensaje o chat.
help-now-elsewhere-tell = Decírselo a alguien
help-now-elsewhere-country = Volver a la lista

help-now-tell =
    En un momento así cuesta encontrar palabras, así que aquí hay algunas. Con un toque se copian. Tú eliges a quién; yo no envío nada.

    “Ahora mismo estoy muy mal, y a solas es peor. ¿Puedes llamarme, o venir? No hace falta que arregles nada.”

    “¿Estás ahí? Me vendría bien oír una voz.”
help-now-tell-long = Copiar la más larga
help-now-tell-long-copied = Ahora mismo estoy muy mal, y a solas es peor. ¿Puedes llamarme, o venir? No hace falta que arregles nada.
help-now-tell-short = Copiar la más corta
help-now-tell-short-copied = ¿Estás ahí? Me vendría bien oír una voz.
help-now-tell-country = Números de mi país

help-now-wrong = De acuerdo, entonces lo leí mal. No se guardó nada, y ahí lo dejo. Las personas siguen en /help, para cualquier otro día.
help-now-wrong-steady = Algo firme
