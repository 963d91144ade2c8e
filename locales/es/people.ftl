# Personas a quienes acudir, por país. Lenguaje directo: quien lee puede estar en peligro.

people-us = Estados Unidos
people-ca = Canadá
people-gb = Reino Unido
people-ie = Irlanda
people-fr = Francia
people-es = España
people-de = Alemania
people-at = Austria
people-ch = Suiza
people-nl = Países Bajos
people-pl = Polonia
people-ua = Ucrania
people-ru = Rusia
people-au = Australia
people-nz = Nueva Zelanda
people-in = India
people-cn = China
people-jp = Japón
people-kr = Corea del Sur
people-br = Brasil
people-mx = México

people-which = ¿En qué país estás? No lo adivino, y no lo guardo.
people-in-west-europe = Europa occidental
people-in-east-europe = Europa oriental
people-in-americas = América
people-in-asia = Asia
people-in-pacific = El Pacífico
people-elsewhere = Otro lugar

people-emergency =
    <b>{ $country }</b>

    Si hay una vida en peligro ahora, también si es la tuya, llama al <b>{ $number }</b>. Llama aunque dudes de que sea para tanto. (Fuente de { $dated }.)

people-service-call = <b>{ $name }</b>: llama al { $number }. Horario: { $hours }. Revisado el { $checked }.
people-service-text = <b>{ $name }</b>: envía un mensaje de texto: { $number }. Horario: { $hours }. Revisado el { $checked }.
people-service-chat = <b>{ $name }</b>: chat en { $number }. Horario: { $hours }. Revisado el { $checked }.

people-directory = Las líneas pueden estar ocupadas. Vuelve a llamar, o usa un chat. En findahelpline.com hay más.
people-directory-only = No tengo ninguna línea de ayuda que mostrar aquí. Ninguna se ha revisado hace poco, así que no puedo responder por ellas. En findahelpline.com hay líneas de muchos países, por llamada, mensaje o chat. Si hay peligro, usa el número de arriba.

people-other-country = Otro país
people-tell-someone = Decírselo a alguien
