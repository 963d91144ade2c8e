# الصفحة الأولى والصفحات التي تقود إلى غيرها. Draft; not yet signed by a native speaker.

menu-title = ما يوجد هنا
menu-start =
    أنا Thimble: برنامج، لست إنسانًا ولست علاجًا. لا أحتفظ بشيء إلا إن طلبت ذلك. لتلغرام نسخته من هذه المحادثة.

    هذه صفحات قصيرة لمن يصعب عليهم تقبّل اللطف. كل واحدة تسأل أولًا.

    إلى أيّها ننظر؟
menu-start-reframe = نظرة مختلفة
menu-start-track = ملاحظة برفق
menu-start-pattern = البحث عن نمط
menu-start-more = فهم أكثر
menu-start-practice = تجارب صغيرة
menu-start-steady = شيء ثابت
menu-start-help = أشخاص للمساعدة
menu-start-about = ما هذا؟
menu-more = هذه صفحات للقراءة. ليس في أي منها ما يُفعل. أيّها نفتح؟
menu-more-meaning = ما معناه
menu-more-feel = كيف يبدو
menu-more-thoughts = أفكار تأتي معه
menu-more-roots = من أين قد يأتي
menu-more-body = لماذا في الجسد
menu-more-other = يهمني أمر شخص
menu-practices = هذه أشياء صغيرة للتجربة. كل منها دقيقة إلى ثلاث، ويمكن تركه في منتصفه. أيّها يناسبك، إن ناسبك شيء؟
menu-practices-dose = جرعة صغيرة جدًا
menu-practices-choice = السؤال أولًا
menu-practices-borrow = لطف بلا دَين
menu-practices-track = ملاحظة برفق
menu-declined = لا بأس. الترك اختيار كغيره. لن يأتي شيء آخر إلا بطلب منك.
menu-declined-steady = شيء ثابت
menu-declined-help = أشخاص للمساعدة
menu-thanks = حسنًا. هذا كل شيء، ولا شيء بعده. يمكن وضع الهاتف جانبًا الآن.
menu-thanks-steady = شيء ثابت
menu-thanks-help = أشخاص للمساعدة
menu-harder = أصدّقك. قد تزيد هذه الأشياء الأمر صعوبة، والذنب ليس ذنبك. أُغلقت تلك الصفحة. هنا شيء ثابت يُنظر إليه، وهنا أشخاص للمساعدة، إن أحببت أيًا منهما.
menu-harder-steady = شيء ثابت
menu-harder-help = أشخاص للمساعدة
menu-recalled = أُزيلت تلك الصفحة، لأنها قد لا تكون جيدة للناس. لم يكن في فتحها خطأ منك. من هنا طرق أخرى.
menu-recalled-steady = شيء ثابت
menu-recalled-help = أشخاص للمساعدة
