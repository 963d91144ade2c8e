# O que é guardado e o que não é. Verdade ao pé da letra.

privacy-title = O que é guardado de você

privacy-start =
    Este bot não guarda nada sobre você, a não ser que você diga sim a uma coisa específica. Nunca suas mensagens nem seu nome.

    O que você manda passa pelo Telegram até o computador onde este bot funciona. Ali recebe resposta e é esquecido. O Telegram tem a própria cópia do chat.

    Responsável: { $operator }
privacy-start-more = Os detalhes
privacy-start-telegram = O que o Telegram guarda
privacy-start-delete = Apagar o que houver

privacy-more =
    <b>O seu lugar</b> numa página está escrito nos botões, no seu chat. O bot não tem lista de pessoas.

    <b>Memória:</b> por um tempo curto, ele sabe qual mensagem do seu chat é a mais nova. É assim que Parar tira os botões. Isso nunca é gravado.

    <b>Contagens:</b> ele conta quantas vezes as coisas acontecem, como uma página aberta, ou uma que deixou mais difícil. Não conta por pessoa.

    <b>Registros</b> não têm palavras suas, nem nomes, nem números.
privacy-more-kept = O que um sim guarda
privacy-more-telegram = O que o Telegram guarda
privacy-more-back = Voltar ao resumo

privacy-telegram =
    Conversas com bots ficam nos servidores do Telegram. Não são criptografadas de ponta a ponta, então o Telegram poderia ler. A sua cópia fica até você limpar o chat.

    Qualquer bot vê seu nome público, seu nome de usuário, o idioma do aplicativo e o que você escreve. Este bot usa o idioma para responder nele, e descarta o resto.

    O Telegram tem uma política de privacidade própria, em telegram.org/privacy.
privacy-telegram-delete = Apagar o que houver
privacy-telegram-back = Voltar ao resumo

privacy-kept =
    Três coisas podem ser guardadas, cada uma com o seu próprio sim. São um idioma, um lugar favorito para onde voltar e os horários das doses pequenas. Nada mais.

    Elas ficam criptografadas num banco de dados, e a chave fica em outro lugar. São apagadas com /forget, ou após 180 dias sem contato.

    <b>Depois disso</b>, os arquivos do banco e as cópias de segurança podem ter restos criptografados, até serem sobrescritos. Quem cuida deste bot decide quanto tempo as cópias duram.
privacy-kept-row = Ver o que é guardado
privacy-kept-back = Voltar ao resumo
