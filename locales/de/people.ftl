# Menschen, die du erreichen kannst, nach Land. Die Nummern selbst stehen in locales/people. Direkte Sprache: es kann Gefahr sein.

people-us = USA

people-ca = Kanada

people-gb = Großbritannien

people-ie = Irland

people-fr = Frankreich

people-es = Spanien

people-de = Deutschland

people-at = Österreich

people-ch = Schweiz

people-nl = Niederlande

people-pl = Polen

people-ua = Ukraine

people-ru = Russland

people-au = Australien

people-nz = Neuseeland

people-in = Indien

people-cn = China

people-jp = Japan

people-kr = Südkorea

people-br = Brasilien

people-mx = Mexiko

people-which = In welchem Land bist du? Ich rate es nicht, und ich behalte es nicht.

people-in-west-europe = Westeuropa

people-in-east-europe = Osteuropa

people-in-americas = Amerika

people-in-asia = Asien

people-in-pacific = Pazifikraum

people-elsewhere = Woanders

people-emergency =
    <b>{ $country }</b>

    Ist jetzt ein Leben in Gefahr, auch deins, ruf <b>{ $number }</b> an. Ruf auch an, wenn du nicht weißt, ob es schlimm genug ist. (Quelle von { $dated }.)

people-service-call = <b>{ $name }</b>: ruf { $number } an. Zeiten: { $hours }. Geprüft am { $checked }.

people-service-text = <b>{ $name }</b>: SMS an { $number }. Zeiten: { $hours }. Geprüft am { $checked }.

people-service-chat = <b>{ $name }</b>: Chat auf { $number }. Zeiten: { $hours }. Geprüft am { $checked }.

people-directory = Leitungen können besetzt sein. Ruf noch einmal an, oder nimm einen Chat. Mehr davon stehen auf findahelpline.com.

people-directory-only = Ich habe hier kein Hilfetelefon zu zeigen. Keins wurde so kürzlich geprüft, dass ich dafür einstehen kann. Auf findahelpline.com stehen welche aus vielen Ländern, für Anruf, SMS oder Chat. In Gefahr nimm die Nummer oben.

people-other-country = Ein anderes Land

people-tell-someone = Jemandem Bescheid sagen
