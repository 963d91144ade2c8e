# Pequeñas dosis a horas elegidas: elegir, acordar y lo que llega. Aquí nada empuja, cuenta ni elogia.

doses-title = Dosis pequeñas que llegan solas
doses-start = ¿Te gustaría que de vez en cuando pasara por aquí una frase muy pequeña? Tú eliges los días, la hora y el lugar. Llega sin sonido, y puede terminar en cualquier momento.
doses-start-yes = Sí, quiero elegir
doses-start-no = No es para mí
doses-start-known = ¿Qué se sabe?

doses-days = ¿Qué días puede venir una?
doses-days-daily = Todos los días
doses-days-weekdays = De lunes a viernes
doses-days-weekend = Sábado y domingo
doses-days-one = Un día por semana

doses-weekday = ¿Qué día sería?
doses-weekday-mon = Lunes
doses-weekday-tue = Martes
doses-weekday-wed = Miércoles
doses-weekday-thu = Jueves
doses-weekday-fri = Viernes
doses-weekday-sat = Sábado
doses-weekday-sun = Domingo

doses-window = ¿Y a qué hora? Llega en algún momento de esas dos horas. De diez de la noche a ocho de la mañana no llega nada, salvo que elijas la primera.
doses-window-early = De 6 a 8
doses-window-morning = De 8 a 10
doses-window-midday = De 12 a 14
doses-window-after = De 15 a 17
doses-window-evening = De 18 a 20
doses-window-late = De 20 a 22

doses-how = ¿Con qué reloj vives? Me lo puede decir un lugar, o tu teléfono. No lo adivino.

doses-how-place = Un lugar cerca de mí

doses-how-phone = Lo que marca mi teléfono

doses-hour = ¿Qué hora marca tu teléfono ahora? Los minutos no importan: 14:05 y 14:55 son las 14. Después vienen lugares con esa hora, para que el horario de verano salga bien.

doses-part-night = Madrugada: de 0 a 5

doses-part-morning = Mañana: de 6 a 11

doses-part-afternoon = Tarde: de 12 a 17

doses-part-evening = Noche: de 18 a 23

doses-place = ¿Con el reloj de dónde vives? Un lugar con la misma hora ya sirve. No lo adivino.

doses-confirm = { $window ->
    [early] { doses-confirm-days } De 6 a 8, con el reloj de { $zone }. ¿Puedo guardar eso, y el día en que lo dijiste? Después de nueve que nadie toque, terminan por su cuenta. Parar o /forget las termina al momento.
    [morning] { doses-confirm-days } De 8 a 10, con el reloj de { $zone }. ¿Puedo guardar eso, y el día en que lo dijiste? Después de nueve que nadie toque, terminan por su cuenta. Parar o /forget las termina al momento.
    [midday] { doses-confirm-days } De 12 a 14, con el reloj de { $zone }. ¿Puedo guardar eso, y el día en que lo dijiste? Después de nueve que nadie toque, terminan por su cuenta. Parar o /forget las termina al momento.
    [afternoon] { doses-confirm-days } De 15 a 17, con el reloj de { $zone }. ¿Puedo guardar eso, y el día en que lo dijiste? Después de nueve que nadie toque, terminan por su cuenta. Parar o /forget las termina al momento.
    [evening] { doses-confirm-days } De 18 a 20, con el reloj de { $zone }. ¿Puedo guardar eso, y el día en que lo dijiste? Después de nueve que nadie toque, terminan por su cuenta. Parar o /forget las termina al momento.
   *[other] { doses-confirm-days } De 20 a 22, con el reloj de { $zone }. ¿Puedo guardar eso, y el día en que lo dijiste? Después de nueve que nadie toque, terminan por su cuenta. Parar o /forget las termina al momento.
}
doses-confirm-days = { $days ->
    [daily] Todos los días, entonces.
    [weekdays] De lunes a viernes, entonces.
    [weekend] Sábados y domingos, entonces.
    [monday] Los lunes, entonces.
    [tuesday] Los martes, entonces.
    [wednesday] Los miércoles, entonces.
    [thursday] Los jueves, entonces.
    [friday] Los viernes, entonces.
    [saturday] Los sábados, entonces.
   *[other] Los domingos, entonces.
}
doses-confirm-yes = Sí, guárdalo
doses-confirm-no = Prefiero que no
doses-confirm-again = Elegir otra vez

doses-agreed = De acuerdo. La primera llega el próximo día que elegiste. Alguna puede faltar si algo se estropea: ninguna llega dos veces, y ninguna llega tarde. /mydata muestra lo que se guarda.
doses-agreed-row = Ver lo que se guarda

doses-sent-1 =
    Una dosis pequeña, como pediste:

    <i>El día ha llegado hasta aquí, y tú también.</i>
doses-sent-2 =
    Una dosis pequeña, como pediste:

    <i>Hoy una cosa puede quedarse sin hacer.</i>
doses-sent-3 =
    Una dosis pequeña, como pediste:

    <i>Salir adelante requiere maña, y eso merece respeto.</i>
doses-sent-4 =
    Una dosis pequeña, como pediste:

    <i>Lo que le perdonarías a alguien por la calle puede valer también para ti.</i>
doses-sent-5 =
    Una dosis pequeña, como pediste:

    <i>Ojalá un ratito de hoy te resulte fácil.</i>
doses-sent-6 =
    Una dosis pequeña, como pediste:

    <i>En algún lugar se está haciendo café. Nadie tiene que ganárselo.</i>
doses-sent-later = Esta no

doses-later = Está bien. Pueden venir a otras horas, o terminar aquí.
doses-later-fewer = Otros días u horas
doses-later-end = Que terminen

doses-still = ¿Todavía las quieres? Si nadie responde, terminan por su cuenta.
doses-still-yes = Sí, que sigan
doses-still-no = No, que terminen

doses-ended = Han terminado, y tus horas se han borrado. No llegará nada más.
doses-ended-row = Ver lo que se guarda

doses-evidence = <b>Lo que se sabe:</b> en un ensayo, 135 estudiantes practicaron tratarse bien 20 segundos al día durante un mes. Contando a todos, no hubo diferencia clara. A quienes lo hicieron casi todos los días les fue algo mejor (Susman et al., 2024).

    <b>Lo que no se sabe:</b> si leer una frase de vez en cuando hace algo. Estas no las ha probado nadie.

command-doses = Dosis pequeñas a tus horas
