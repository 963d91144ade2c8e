# Pessoas a quem recorrer, por país. Linguagem direta: quem lê pode estar em perigo.

people-us = Estados Unidos
people-ca = Canadá
people-gb = Reino Unido
people-ie = Irlanda
people-fr = França
people-es = Espanha
people-de = Alemanha
people-at = Áustria
people-ch = Suíça
people-nl = Países Baixos
people-pl = Polônia
people-ua = Ucrânia
people-ru = Rússia
people-au = Austrália
people-nz = Nova Zelândia
people-in = Índia
people-cn = China
people-jp = Japão
people-kr = Coreia do Sul
people-br = Brasil
people-mx = México

people-which = Em que país você está? Eu não adivinho, e não guardo.
people-in-west-europe = Europa Ocidental
people-in-east-europe = Europa Oriental
people-in-americas = Américas
people-in-asia = Ásia
people-in-pacific = Pacífico
people-elsewhere = Outro lugar

people-emergency =
    <b>{ $country }</b>

    Se uma vida está em perigo agora, inclusive a sua, ligue para <b>{ $number }</b>. Ligue mesmo na dúvida se é grave o bastante. (Fonte de { $dated }.)

people-service-call = <b>{ $name }</b>: ligue para { $number }. Horário: { $hours }. Conferido em { $checked }.
people-service-text = <b>{ $name }</b>: mande uma mensagem de texto: { $number }. Horário: { $hours }. Conferido em { $checked }.
people-service-chat = <b>{ $name }</b>: chat em { $number }. Horário: { $hours }. Conferido em { $checked }.

people-directory = As linhas podem estar ocupadas. Ligue de novo, ou use um chat. Em findahelpline.com há outras.
people-directory-only = Não tenho nenhuma linha de ajuda para mostrar aqui. Nenhuma foi conferida há pouco, então não posso responder por elas. Em findahelpline.com há linhas de muitos países, por ligação, mensagem ou chat. Se há perigo, use o número acima.

people-other-country = Outro país
people-tell-someone = Contar a alguém
