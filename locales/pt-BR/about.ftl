# O que é isto. Primeiro honesto, depois simpático.

about-title = O que é este bot

about-start =
    Thimble é um programa que mostra páginas curtas, todas escritas de antemão. Não inventa nada na hora. Não é terapeuta, nem médico, nem amigo.

    É para pessoas que acham difícil receber gentileza. Você escolhe o que abrir, e dá para parar a qualquer momento.

    Responsável: { $operator }
about-start-ideas = De quem é a ideia?
about-start-checked = Quem revisou?
about-start-known = Funciona?
about-start-privacy = O que se guarda?
about-start-language = Outros idiomas
about-start-code = Versão e código

about-ideas =
    As ideias seguem “Difficulty Accepting Compassion”, de Shervan K. Shahhian, publicado em shervanshahhian.com em 22 de janeiro de 2026.

    As palavras daqui são deste bot, e os erros também.
about-ideas-back = Voltar

about-checked =
    Textos assinados até agora por profissionais clínicos ou falantes nativos: { $reviewed }.

    Enquanto esse número for 0, nenhum profissional clínico revisou estas palavras. Leve isso em conta ao ler.
about-checked-back = Voltar

about-known =
    Ninguém sabe ainda. Não se encontrou nenhum estudo de um bot assim.

    Há boa pesquisa que mostra que o medo da gentileza existe e anda junto com sofrimento. Há alguma sobre exercícios mais longos, com uma pessoa treinada.

    Algumas páginas usam uma imagem de “alarme” e “sossego”. A teoria dos nervos de onde ela vem é disputada entre cientistas. É melhor tomar como imagem. Cada página com uma ideia tem um botão que diz o que se sabe.
about-known-back = Voltar

about-code = Este é o Thimble { $version }. O código é aberto, sob a licença MIT: qualquer pessoa pode ler, rodar e mudar. Responsável por esta cópia: { $operator }
about-code-back = Voltar
