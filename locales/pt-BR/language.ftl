# Os idiomas que há. Os nomes deles ficam nos botões e não são traduzidos.

language-title = Outro idioma
language-start =
    Em que idioma você prefere ler? Uma página aberta fica onde está.

    Deles, { $drafts } são rascunhos. Foram escritos com cuidado, mas nenhum falante nativo assinou ainda.
language-now = Em português daqui em diante. Com /language isso pode ficar assim.
language-chosen = Em português daqui em diante, enquanto você usar estes botões. Depois volto a seguir o seu celular.
language-chosen-keep = Lembrar: português
language-ask = Posso guardar uma palavra sobre você: “português”? Com ela eu guardaria o dia em que você disse isso. As duas se apagam após 180 dias sem contato, ou na hora com /forget.
language-ask-yes = Sim, pode guardar
language-ask-no = Melhor não
language-kept = Agora está guardada, e criptografada. /mydata mostra para você.
language-kept-row = Ver o que é guardado
command-language = Outro idioma
