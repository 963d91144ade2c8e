# أربع صور هادئة لإبقاء اللطف في الخارج. Draft; not yet signed by a native speaker.

patterns-title = أربعة أنماط هادئة
patterns-start = هذه أربعة أنماط هادئة. أيّها نفتح؟ اختيار واحد منها لا يعني أنه نمطك.
patterns-start-give = أفضّل أن أعطي
patterns-start-theory = أحوّله إلى فكرة
patterns-start-head = أفهمه ولا يدخل القلب
patterns-start-respect = الاحترام، لا الدفء

patterns-give-title = العطاء أسهل من الأخذ
patterns-give = هذه عن أناس يسهل عليهم الاعتناء بغيرهم أكثر من أن يُعتنى بهم. ثلاث صفحات قصيرة. هل أفتحها؟
patterns-give-accept = نعم، لنفتحها
patterns-give-no = ليس الآن
patterns-give-like = بعض الناس يعرفون كيف يشرب كل واحد شايه. وحين يأتي السؤال عن حالهم، ينتقل الحديث سريعًا إلى غيرهم.
patterns-give-like-why = ولماذا ذلك؟
patterns-give-like-end = يكفي هذا القدر
patterns-give-why = يمكن رؤيته هكذا: من يعطي يختار إلى أي حد تقترب الأمور. لا دين عليه، ولا شيء يُسترد منه. هكذا يبقى المرء قريبًا من الناس بخطر قليل. هذا تكيّف بارع، لا عيب. وقد لا يكون قصتك أصلًا.
patterns-give-why-try = شيء صغير للتجربة
patterns-give-why-known = ماذا نعرف؟
patterns-give-why-end = يكفي هذا القدر
patterns-give-try = تجربة صغيرة، ليوم ما، وربما لا يأتي. يعرض أحدهم مقعدًا أو قطعة حلوى. يأخذها المرء، ويشكر، ولا يرد شيئًا دقيقةً كاملة. ورفض هذا كله نتيجة طيبة أيضًا.
patterns-give-try-keep = ربما أجرّبه
patterns-give-try-another = نمط آخر
patterns-give-try-pass = لن أجرّبه

patterns-theory-title = حين يصير اللطف نظرية
patterns-theory = هذا نمط تتحول فيه لحظات اللطف إلى تأمل أو إيمان أو نظرية. يأتي في ثلاث صفحات قصيرة. هل نقرؤها؟
patterns-theory-accept = نعم، لنقرأها
patterns-theory-no = ليس الآن
patterns-theory-like = يقول أحدهم كلمة دافئة. وقبل أن تصل، تسبقها فكرة عنها: ما معناها، ومن أين جاءت، وأي كتاب يشرحها.
patterns-theory-like-why = وما فائدة ذلك؟
patterns-theory-like-end = قرأت ما يكفي
patterns-theory-why = يمكن القول إن التفكير يكسب وقتًا. ما له اسم يمكن النظر إليه من الضفة الأخرى. قد تكون الفكرة عميقة وصحيحة، وتكون مع ذلك معطفًا يقي من المطر. إنه تكيّف بارع، لا خطأ. وقد لا ينطبق عليك.
patterns-theory-why-try = شيء صغير للتجربة
patterns-theory-why-known = ماذا نعرف؟
patterns-theory-why-end = قرأت ما يكفي
patterns-theory-try = لأهل الفضول: في المرة القادمة، قد تكون أول فكرة عن الصوت. عال أم خافت، سريع أم بطيء؟ وللنظرية أن تأتي ثانيًا. وإن سبقت على كل حال، فقد لاحظت الترتيب، وهذا يُحسب بالقدر نفسه.
patterns-theory-try-keep = ربما أجرّبه
patterns-theory-try-another = نمط آخر
patterns-theory-try-pass = ليس لي

patterns-head-title = فهم بالعقل من دون القلب
patterns-head = الصفحات التالية عن كلمات لطيفة تُفهم ثم تقف عند الفهم. هي للقراءة وحدها. هل تناسبك؟
patterns-head-accept = نعم، سأقرؤها
patterns-head-no = ليس الآن
patterns-head-like = يقول العقل: كان ذلك لطفًا، وكان صادقًا. أما الباقي فيمضي في شأنه، كأن الرسالة وصلت إلى عنوان آخر.
patterns-head-like-why = ولماذا هكذا؟
patterns-head-like-end = يكفي من هذا
patterns-head-why = يمكن قراءته هكذا: الموافقة لا تكلف كثيرًا، أما أن يتأثر المرء ففيه خطر. فيتقدم العقل كالكشّاف، وينتظر الباقي الأخبار. كان ذلك عند كثيرين ترتيبًا حكيمًا. تكيّف بارع، لا عيب. وقد لا يشبهك.
patterns-head-why-try = شيء صغير للتجربة
patterns-head-why-known = ماذا نعرف؟
patterns-head-why-end = يكفي من هذا
patterns-head-try = صغير واختياري: سطر لطيف واحد في رسالة قديمة، يُقرأ كما تُقرأ لافتة الحافلة. بعدها قد تنتقل العين إلى جدار أو شجرة. لا يلزم الإحساس بشيء. القراءة هي التجربة كلها.
patterns-head-try-keep = ربما أجرّبه
patterns-head-try-another = نمط آخر
patterns-head-try-pass = لا، شكرًا

patterns-respect-title = الاحترام أخف من الدفء
patterns-respect = عند بعض الناس يمر الاحترام بسهولة ولا يمر الدفء. عن ذلك ثلاث صفحات، في كل منها أسطر قليلة. هل نلقي نظرة؟
patterns-respect-accept = لنلقِ نظرة
patterns-respect-no = ليس الآن
patterns-respect-like = عند بعض الناس، «عمل جيد» كلمة مقبولة، بل مرحّب بها. أما «لك في القلب مكان» فتضيق معها الغرفة.
patterns-respect-like-why = من أين قد يأتي؟
patterns-respect-like-end = هذا يكفي
patterns-respect-why = قراءة ممكنة: الاحترام يُكتسب، فيمكن توجيهه، ويقف على بعد ذراع. أما الدفء فلا يُكتسب، ويقترب أكثر. التمسك بالاحترام يُبقي الأرض ثابتة. هذه طريقة بارعة في التكيف، لا عيب. وقد لا تشبهك في شيء.
patterns-respect-why-try = شيء صغير للتجربة
patterns-respect-why-known = ماذا نعرف؟
patterns-respect-why-end = هذا يكفي
patterns-respect-try = إن أحببت يومًا: قد يأتي اللطف بثوب الاحترام. يمكن سؤال شخص واحد عن شيء بسيط رآه من عملك. لا عناق، ولا كلام كبير. وسماع نصفه مقبول، وترك الفكرة هنا مقبول أيضًا.
patterns-respect-try-keep = ربما أجرّبه
patterns-respect-try-another = نمط آخر
patterns-respect-try-pass = لا يناسبني

patterns-close = ينتهي هذا هنا. قد ينطبق بعضه عليك، وقد لا ينطبق شيء. كيف كانت القراءة؟
patterns-evidence =
    <b>ما نعرفه:</b> عام 2011 سأل باحثون 222 طالبًا و53 معالجًا عن الخوف من اللطف. الخوف من تلقّيه والخوف من منحه للنفس كثيرًا ما اجتمعا. وارتبط كلاهما بقسوة على النفس وبالضيق. ووجدت مراجعة لـ19 دراسة عام 2019 الصلة نفسها.

    <b>ما لا نعرفه:</b> هل هذه الأنماط الأربعة أشياء منفصلة. هي من مقال لكاتب واحد، لا من دراسة. وأنها تكيّفات هو إحدى طرق فهمها. والأشياء المقترحة للتجربة لم تُختبر.
