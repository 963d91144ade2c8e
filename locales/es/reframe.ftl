# Otra mirada, en pocas líneas, a por qué cuesta que alguien sea amable.

reframe-title = Otra forma de verlo
reframe-key-title = Aprender a vivir sin eso

reframe-offer = ¿Quieres verlo desde otro lado? Son unas líneas, menos de un minuto. No hay nada que hacer, y puedes irte a la mitad.
reframe-offer-accept = Sí, unas líneas
reframe-offer-no = Ahora no

reframe-pick = Hay cuatro ideas que suelen venir cuando alguien es amable. ¿Cuál queda más cerca? Si acierta a medias, ya está bien.
reframe-pick-key = No me lo merezco
reframe-pick-weak = Sería debilidad
reframe-pick-ends = No va a durar
reframe-pick-debt = Quedaría en deuda

reframe-key = Una forma de entenderlo: a quien el cariño le cuesta, la vida le enseñó a arreglárselas sin él. Eso es una habilidad y merece respeto. No dice nada de lo que alguien merece. ¿A veces esa habilidad cuesta más de lo que da? Cuánto entra, y cuándo, lo decides tú.
reframe-key-read = Ya lo leí
reframe-key-known = ¿Qué se sabe?

reframe-weak = Hacerlo sin ayuda puede sostener a una persona cuando no hay nadie cerca. Esa fuerza se queda, aceptes lo que aceptes. ¿Se va una parte en cosas que se cargan mejor entre dos? Puedes dejar que alguien tome una punta. También puedes decir que no, y que sea que no.
reframe-weak-read = Ya lo leí
reframe-weak-known = ¿Qué se sabe?

reframe-ends = Donde el cariño va y viene, es sensato vigilar la puerta. Eso ahorra algunas caídas. ¿Se lleva también algunos buenos minutos? Un minuto amable puede ser solo un minuto. No promete nada y no pide nada. Tú decides si te quedas en él.
reframe-ends-read = Ya lo leí
reframe-ends-known = ¿Qué se sabe?

reframe-debt = Hay favores que sí traen factura. Donde eso ha pasado, rechazarlos deja las manos libres. ¿Habrá también alguno sin factura, que se devuelve con los demás? Puedes aceptar una sola cosa, como que te sostengan la puerta, y no pagar nada.
reframe-debt-read = Ya lo leí
reframe-debt-known = ¿Qué se sabe?

reframe-close = Eso es todo. Puedes quedártelo, cambiarlo o dejarlo aquí. ¿Qué tal fue?

reframe-evidence =
    <b>Lo que se sabe:</b> quienes más temen que alguien sea amable suelen contar también más malestar. Una revisión de 2019 reunió 19 estudios, con unas 4700 personas. La relación iba de mediana a fuerte.

    <b>Lo que no se sabe:</b> qué lleva a qué. Que este miedo se aprende, para salir adelante, es una forma de entenderlo. No se ha demostrado en cada persona. Nadie ha estudiado si unas líneas en un chat cambian algo.
