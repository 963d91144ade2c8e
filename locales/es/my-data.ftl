# Lo que se guarda sobre la persona, y cómo acabar con ello. Claro como un recibo.

my-data-title = Lo que se guarda de ti
my-data-forget-title = Borrar lo que se guarda

my-data-start = Esto es todo lo que guardo de ti:
my-data-nothing = Nada. No hay ninguna fila sobre ti.
my-data-row-lang = Idioma: { $lang }. Dijiste que sí el { $agreed }.
my-data-row-anchor = { $anchor ->
    [feet] Lugar preferido al que volver: los pies. Dijiste que sí el { $agreed }.
    [hands] Lugar preferido al que volver: las manos. Dijiste que sí el { $agreed }.
    [sound] Lugar preferido al que volver: un sonido. Dijiste que sí el { $agreed }.
    [sight] Lugar preferido al que volver: algo que se ve. Dijiste que sí el { $agreed }.
    [movement] Lugar preferido al que volver: un gesto pequeño. Dijiste que sí el { $agreed }.
   *[breath] Lugar preferido al que volver: la respiración. Dijiste que sí el { $agreed }.
}
my-data-row-doses = Dosis: días { $days } de la semana (el lunes es 1), de { $begins } a { $ends }, con el reloj de { $zone }. Dijiste que sí el { $agreed }.
my-data-row-ends = Último contacto: { $seen }. Si no hay otro, todo esto se borra el { $ends }.
my-data-raw = Y esta es la fila, letra por letra. Ahí está cifrada.

my-data-start-anchor = Guardar un lugar
my-data-start-doses = Dosis con horario
my-data-start-lang = Idioma
my-data-start-less = Guardar menos
my-data-start-copy = Dame una copia
my-data-start-forget = Borrarlo todo

my-data-export = Aquí está tu copia, en JSON. Es la fila, letra por letra, y no hay nada más.
my-data-back = Volver a la lista

my-data-less = ¿Cuál de estas cosas puede irse? Se va al momento, y el resto se queda.
my-data-less-lang = El idioma
my-data-less-anchor = El lugar preferido
my-data-less-doses = Las dosis

my-data-anchor = En el ejercicio de notar eliges un lugar al que volver. ¿Cuál quieres ver primero la próxima vez?
my-data-ask = { $anchor ->
    [feet] ¿Puedo guardar una palabra sobre ti: “pies”? Con ella guardaría el día en que lo dijiste. Las dos cosas se borran tras 180 días sin contacto, o al momento con /forget.
    [hands] ¿Puedo guardar una palabra sobre ti: “manos”? Con ella guardaría el día en que lo dijiste. Las dos cosas se borran tras 180 días sin contacto, o al momento con /forget.
    [sound] ¿Puedo guardar una palabra sobre ti: “sonido”? Con ella guardaría el día en que lo dijiste. Las dos cosas se borran tras 180 días sin contacto, o al momento con /forget.
    [sight] ¿Puedo guardar una palabra sobre ti: “vista”? Con ella guardaría el día en que lo dijiste. Las dos cosas se borran tras 180 días sin contacto, o al momento con /forget.
    [movement] ¿Puedo guardar una palabra sobre ti: “gesto”? Con ella guardaría el día en que lo dijiste. Las dos cosas se borran tras 180 días sin contacto, o al momento con /forget.
   *[breath] ¿Puedo guardar una palabra sobre ti: “respiración”? Con ella guardaría el día en que lo dijiste. Las dos cosas se borran tras 180 días sin contacto, o al momento con /forget.
}
my-data-ask-yes = Sí, guárdala
my-data-ask-no = Mejor no

my-data-forget = ¿Borro todo lo que guardo de ti? No se puede recuperar. Si no hay nada, no pasa nada.
my-data-forget-yes = Sí, bórralo
my-data-forget-no = Déjalo ahí

my-data-erased =
    Hecho. Ya no hay ninguna fila sobre ti, y nada llegará sin que lo pidas.

    Telegram conserva este chat hasta que lo vacíes. Una copia de seguridad puede tener la fila un tiempo más, cifrada; /privacy dice cuánto.
my-data-erased-more = Qué guarda Telegram

command-mydata = Lo que se guarda de ti, tal cual
command-export = Una copia de eso, en JSON
command-forget = Borrarlo
