# A gentileza como algo que talvez dê firmeza. Uma imagem (uma escada segura), dita como imagem.

regulation-title = Gentileza que dá firmeza
regulation-start = Aqui está uma imagem de para que a gentileza poderia servir. São três telas curtas, e é só uma imagem.

    Gostaria de ver?
regulation-start-yes = Sim, pode mostrar
regulation-start-no = Prefiro pular
regulation-start-known = O que se sabe?

regulation-ladder = Alguém sobe uma escada bamba. Outra pessoa segura embaixo. Quem sobe continua sendo quem sobe. A escada balança menos.

    A gentileza talvez funcione um pouco assim. Pode ajudar a firmar um corpo em tensão. É uma imagem, não ciência fechada.
regulation-ladder-on = Continuar
regulation-ladder-end = Para mim, já está bom

regulation-free = Alguém segurar a escada não enfraquece quem sobe. Não há conta lá em cima, e ninguém se muda para a sua casa.

    Subir sem ninguém por perto talvez tenha sido, um dia, o melhor plano. Custa alguma coisa hoje? A pergunta pode ficar em aberto.
regulation-free-on = E quem decide?
regulation-free-known = O que se sabe?
regulation-free-end = Para mim, já está bom

regulation-parts = Três coisas ficam com quem recebe a ajuda. Qual você gostaria de olhar?
regulation-parts-much = Quanto
regulation-parts-who = De quem
regulation-parts-long = Por quanto tempo

regulation-much = Quanto, é você quem diz. Um aceno do outro lado da rua pode ser uma porção inteira. Uma linha numa mensagem também.

    Menos está bom. Nada hoje também está.
regulation-much-other = Mostrar outra parte
regulation-much-end = Para mim, já está bom

regulation-who = De quem vem, é você quem escolhe. Pode ser alguém que você mal conhece, como a motorista do ônibus de rosto simpático. Pode ser um gato.

    Quem oferece mais não entra primeiro. Algumas pessoas podem ficar do lado de fora, sem que se deva explicação a elas.
regulation-who-other = Mostrar outra parte
regulation-who-end = Para mim, já está bom

regulation-long = Por quanto tempo, dá para combinar antes: “Fica até a água do café ferver”.

    Quando o tempo acaba, acaba. Voltar a ficar por conta própria não é falta de educação, nem um passo atrás.
regulation-long-other = Mostrar outra parte
regulation-long-end = Para mim, já está bom

regulation-close = A imagem era essa. Pode ficar na parede ou voltar para a gaveta.

    Se quiser dizer como foi, há quatro respostas abaixo. São contadas sem nome.

regulation-evidence = <b>O que se sabe:</b> em estudos, quem treinou se tratar com gentileza ficou melhor que o resto. Na maioria das medidas, o ganho foi médio (Ferrari et al., 2019). Frente a outras ajudas ativas, uma revisão não achou diferença (Wilson et al., 2018). Eram cursos, não chats.

    <b>Em discussão:</b> uma teoria popular sobre nervos e calma. Em 2026, 39 cientistas disseram que ela não se sustenta. O autor discordou (Grossman et al., 2026, e resposta).

    <b>O que não se sabe:</b> se a gentileza firma um corpo em particular. Por isso chamamos de imagem.
