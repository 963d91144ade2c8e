# O que é guardado sobre a pessoa, e como acabar com isso. Claro como um recibo.

my-data-title = O que é guardado de você
my-data-forget-title = Apagar o que é guardado

my-data-start = Isto é tudo o que guardo de você:
my-data-nothing = Nada. Não há nenhuma linha sobre você.
my-data-row-lang = Idioma: { $lang }. Você concordou em { $agreed }.
my-data-row-anchor = { $anchor ->
    [feet] Lugar favorito para onde voltar: os pés. Você concordou em { $agreed }.
    [hands] Lugar favorito para onde voltar: as mãos. Você concordou em { $agreed }.
    [sound] Lugar favorito para onde voltar: um som. Você concordou em { $agreed }.
    [sight] Lugar favorito para onde voltar: algo que se vê. Você concordou em { $agreed }.
    [movement] Lugar favorito para onde voltar: um gesto pequeno. Você concordou em { $agreed }.
   *[breath] Lugar favorito para onde voltar: a respiração. Você concordou em { $agreed }.
}
my-data-row-doses = Doses: dias { $days } da semana (segunda é 1), de { $begins } a { $ends }, no relógio de { $zone }. Você concordou em { $agreed }.
my-data-row-ends = Último contato: { $seen }. Sem outro, tudo isto se apaga em { $ends }.
my-data-raw = E esta é a linha, letra por letra. Lá ela fica criptografada.

my-data-start-anchor = Guardar um lugar
my-data-start-doses = Doses com horário
my-data-start-lang = Idioma
my-data-start-less = Guardar menos
my-data-start-copy = Quero uma cópia
my-data-start-forget = Apagar tudo

my-data-export = Aqui está a sua cópia, em JSON. É a linha, letra por letra, e não existe mais nada.
my-data-back = Voltar à lista

my-data-less = Qual destas pode ir embora? Ela vai na hora, e o resto fica.
my-data-less-lang = O idioma
my-data-less-anchor = O lugar favorito
my-data-less-doses = As doses

my-data-anchor = No exercício de notar, você escolhe um lugar para onde voltar. Qual você quer ver primeiro da próxima vez?
my-data-ask = { $anchor ->
    [feet] Posso guardar uma palavra sobre você: “pés”? Com ela eu guardaria o dia em que você disse isso. As duas se apagam após 180 dias sem contato, ou na hora com /forget.
    [hands] Posso guardar uma palavra sobre você: “mãos”? Com ela eu guardaria o dia em que você disse isso. As duas se apagam após 180 dias sem contato, ou na hora com /forget.
    [sound] Posso guardar uma palavra sobre você: “som”? Com ela eu guardaria o dia em que você disse isso. As duas se apagam após 180 dias sem contato, ou na hora com /forget.
    [sight] Posso guardar uma palavra sobre você: “vista”? Com ela eu guardaria o dia em que você disse isso. As duas se apagam após 180 dias sem contato, ou na hora com /forget.
    [movement] Posso guardar uma palavra sobre você: “gesto”? Com ela eu guardaria o dia em que você disse isso. As duas se apagam após 180 dias sem contato, ou na hora com /forget.
   *[breath] Posso guardar uma palavra sobre você: “respiração”? Com ela eu guardaria o dia em que você disse isso. As duas se apagam após 180 dias sem contato, ou na hora com /forget.
}
my-data-ask-yes = Sim, pode guardar
my-data-ask-no = Melhor não

my-data-forget = Apago tudo o que guardo de você? Não dá para recuperar. Se não houver nada, nada acontece.
my-data-forget-yes = Sim, pode apagar
my-data-forget-no = Deixar como está

my-data-erased =
    Feito. Não há mais nenhuma linha sobre você, e nada vai chegar sem que você peça.

    O Telegram guarda este chat até você limpar. Uma cópia de segurança pode ter a linha por mais um tempo, criptografada; /privacy diz quanto.
my-data-erased-more = O que o Telegram guarda

command-mydata = O que é guardado de você, tal qual
command-export = Uma cópia disso, em JSON
command-forget = Apagar
