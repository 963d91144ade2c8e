# ما يلاحظه الناس حين يعاملهم أحد بلطف؛ للقراءة. Draft; not yet signed by a native speaker.

experiences-title = حين يأتي لطف من أحد
experiences-start =
    حين يكون أحدهم لطيفًا، قد تظهر أشياء غريبة. هذه أربعة يحكي عنها الناس كثيرًا. وتأتي معها عادةً بعض الأفكار.

    إلى أيّها ننظر؟
experiences-start-seen = حرج وانكشاف
experiences-start-earn = لا أستحقه
experiences-start-joke = أحوّله إلى نكتة
experiences-start-tense = شدّ أو خدر أو ضيق
experiences-start-think = بعض الأفكار

experiences-thoughts =
    ثلاث أفكار قد تحضر حين يكون أحدهم لطيفًا.

    هل بينها واحدة ننظر إليها؟
experiences-thoughts-mask = لو عرفوني حقًا
experiences-thoughts-alone = أستطيع وحدي
experiences-thoughts-owe = كم سيكلفني هذا؟
experiences-thoughts-feel = لنرَ ردود الفعل

experiences-seen-title = حرج أو انكشاف
experiences-seen =
    عن الحرج حين يكون أحدهم لطيفًا. صفحتان، بلا مهام.

    هل أعرضهما؟
experiences-seen-yes = نعم، لنرَ
experiences-seen-no = أفضّل تجاوزها
experiences-seen-like =
    كلمة طيبة، وكأن مصباحًا استدار. أين توضع اليدان؟ تصير الأرض فجأة جديرة بالنظر.

    البحث عن ساتر يحمي شيئًا. ولا يقول شيئًا سيئًا عن أحد.
experiences-seen-like-on = متابعة
experiences-seen-like-end = هذا يكفيني
experiences-seen-turn =
    المصباح يمكن خفضه. لا بأس بصرف النظر، ولا بـ«شكرًا» قصيرة ثم تغيير الموضوع.

    من رآه أحد ثانيتين فقد رآه. ولا أحد ملزم بالوقوف في الضوء أطول.
experiences-seen-turn-other = لنرَ واحدة أخرى
experiences-seen-turn-known = ماذا نعرف؟
experiences-seen-turn-end = هذا يكفيني

experiences-earn-title = حين لا أستحق اللطف
experiences-earn =
    هذه عن لطف كأنه لشخص آخر. طولها صفحتان.

    هل أفتحها؟
experiences-earn-yes = لنلقِ نظرة
experiences-earn-no = أفضّل تجاوزها
experiences-earn-like =
    تأتي كلمة طيبة، وفورًا تُتلى قائمة العيوب. لا شك أنها كانت لمن يليني في الصف.

    قد تعمل القائمة كدرع: ما لا يؤخذ لا يُسترد. وحمل الدرع ليس عيبًا في أحد.
experiences-earn-like-on = متابعة
experiences-earn-like-end = هذا يكفيني
experiences-earn-turn =
    أكثر اللطف ليس جائزة. من يمسك باب الدكان للداخلين لم يراجع سجل أحد.

    «لم أفعل ما أستحقه به» و«جاء مع ذلك» قد يجلسان في غرفة واحدة. ولا يلزم أن يخرج أحدهما.
experiences-earn-turn-other = لنرَ واحدة أخرى
experiences-earn-turn-known = ماذا نعرف؟
experiences-earn-turn-end = هذا يكفيني

experiences-joke-title = ردّ اللطف بنكتة
experiences-joke =
    نظرة إلى النكتة السريعة، وإلى «لم أفعل شيئًا». صفحتان.

    هل نقرؤهما؟
experiences-joke-yes = نعم، لنقرأهما
experiences-joke-no = أفضّل تجاوزها
experiences-joke-like =
    يدخل مديح. تخرج نكتة، أو «لم أفعل شيئًا»، أو تحليل ذكي لما يدفع الناس إلى قول ذلك. كل هذا في ثانية.

    ما كان بهذه السرعة فقد تمرّن طويلًا. هو يُبقي القريب على مسافة. تلك حماية، لا قلة ذوق.
experiences-joke-like-on = متابعة
experiences-joke-like-end = هذا يكفيني
experiences-joke-turn =
    للنكتة أن تبقى، فالجيدة منها تستحق. بعض الناس يحبون العدّ إلى واحد قبلها.

    في تلك العدّة الواحدة تقف الكلمة الطيبة عند المدخل، من الداخل. ثم تأتي النكتة كالعادة.
experiences-joke-turn-other = لنرَ واحدة أخرى
experiences-joke-turn-known = ماذا نعرف؟
experiences-joke-turn-end = هذا يكفيني

experiences-tense-title = شدّ أو خدر أو ضيق
experiences-tense =
    عن الشدّ أو الخدر أو الغضب حين يكون أحدهم لطيفًا. للقراءة وحدها، صفحتان.

    هل يناسبك ذلك؟
experiences-tense-yes = يناسبني
experiences-tense-no = أفضّل تجاوزها
experiences-tense-like =
    يتكلم أحدهم برفق، فيتصلب الفك. أو تبدو الغرفة بعيدة. أو تلمع غضبة لا يُعرف من أين.

    يشبه هذا حارسًا يوقف ساعي البريد أيضًا. عمله الحماية. ليس حارسًا سيئًا، وليس أهل البيت سيئين.
experiences-tense-like-on = متابعة
experiences-tense-like-steady = شيء ثابت، رجاءً
experiences-tense-like-end = هذا يكفيني
experiences-tense-turn =
    لا حاجة إلى جدال مع الحارس. قد تكفيه إيماءة: «أرى أنك هنا.»

    ومن جاء بلطفه يمكن أن يُطلب منه الانتظار: «أحتاج إلى دقيقة.» الوقوف على مسافة أبعد حضور أيضًا.
experiences-tense-turn-other = لنرَ واحدة أخرى
experiences-tense-turn-known = ماذا نعرف؟
experiences-tense-turn-end = هذا يكفيني

experiences-mask-title = لو عرفوني حقًا
experiences-mask =
    هذه عن فكرة: «لو عرفوني لتغيّر رأيهم.» صفحتان.

    هل نقرؤهما؟
experiences-mask-yes = نعم، لنقرأهما
experiences-mask-no = أفضّل تجاوزها
experiences-mask-like =
    تأتي الكلمات الحلوة، لكن لمن؟ ربما لذلك الوجه المرتّب الذي يفتح الباب. وكل ما عداه في الغرفة الخلفية.

    غرفة خلفية تحمي من الأذى. وليست عيبًا في أحد.
experiences-mask-like-on = متابعة
experiences-mask-like-end = هذا يكفيني
experiences-mask-turn =
    لا أحد يعرف أحدًا كله. وما رأوه كان حقيقيًا: قطعة واحدة، في يوم واحد.

    قد يكون اللطف لتلك القطعة ولا يتجاوزها. وباب الغرفة الخلفية له أن يبقى مغلقًا.
experiences-mask-turn-other = لنرَ واحدة أخرى
experiences-mask-turn-known = ماذا نعرف؟
experiences-mask-turn-end = هذا يكفيني

experiences-alone-title = أستطيع وحدي
experiences-alone =
    هذه عن تدبير كل شيء بلا عون. قصيرة، ويمكن تركها في المنتصف.

    هل ننظر إليها؟
experiences-alone-yes = نعم، سأقرؤها
experiences-alone-no = أفضّل تجاوزها
experiences-alone-like =
    تمتد يد. وقبل أن تقترب يكون الجواب حاضرًا: «شكرًا، أستطيع.» الأكياس ثقيلة، لكنها أكياسي.

    تدبير الأمور بلا عون أوصل كثيرين إلى هنا. هو يحمي، ولا عيب فيه.
experiences-alone-like-on = متابعة
experiences-alone-like-end = هذا يكفيني
experiences-alone-turn =
    التدبير مهارة لا تبلى.

    يمكن لأحدهم حمل طرف من الكيس. ويبقى طريق البيت معروفًا لك، والمفتاح في جيبك.
experiences-alone-turn-other = لنرَ واحدة أخرى
experiences-alone-turn-known = ماذا نعرف؟
experiences-alone-turn-end = هذا يكفيني

experiences-owe-title = حين يصير اللطف دَينًا
experiences-owe =
    هذه عن اللطف وردّه. صفحتان.

    هل نفتحها؟
experiences-owe-yes = نعم، لنرَ
experiences-owe-no = أفضّل تجاوزها
experiences-owe-like =
    يصل معروف، فيبدأ العدّاد. كم سيكلف هذا؟ ومتى يمكن سداده؟

    إمساك الحساب قد يحمي المرء، خصوصًا حيث كانت للهدايا شروط. ذلك حذر، لا برود.
experiences-owe-like-on = متابعة
experiences-owe-like-end = هذا يكفيني
experiences-owe-turn =
    بعض المساعدة قرض، وبعضها هدية. والسؤال عن ذلك حق: «هل لهذا مقابل؟»

    وإن بقيت الهدية غالية، يمكن ردها مع الشكر.
experiences-owe-turn-other = لنرَ واحدة أخرى
experiences-owe-turn-known = ماذا نعرف؟
experiences-owe-turn-end = هذا يكفيني

experiences-close =
    هذا كل ما هنا. ربما كان بعضه عنك، وربما لا شيء منه.

    في الأسفل أربعة أجوبة، إن أحببت القول كيف كان. تُعدّ بلا أسماء.
experiences-evidence =
    <b>ما نعرفه:</b> سألت دراسة مبكرة 222 طالبًا و53 معالجًا عن الخوف من اللطف. من تحفّظوا من لطف الآخرين تحفّظوا كثيرًا من اللطف بأنفسهم. وكثيرًا ما رافق الأمرين قسوة على النفس (Gilbert وآخرون، 2011). ودراسات لاحقة تشير إلى الجهة نفسها (Kirby وآخرون، 2019).

    <b>ما لا نعرفه:</b> لماذا يكون ذلك عند شخص بعينه. أن ردود الفعل هذه تحمي هو إحدى طرق فهمها. ولم يختبر أحد إن كانت الأفكار الصغيرة هنا تساعد.
