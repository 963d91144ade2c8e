# كلمات تشترك فيها كل الصفحات. Draft; not yet signed by a native speaker.

common-stop = توقف
common-menu = شيء آخر
common-ground = شيء ثابت
common-back = رجوع
common-stopped = توقف كل شيء. لن يأتيك مني شيء بعد الآن. متى أحببت، ⁦/start⁩ يفتح الصفحة الأولى. وعند ⁦/help⁩ أشخاص يمكن الوصول إليهم.
common-check = كيف الأمر الآن؟ لا جواب أفضل من غيره. إن كان مقبولًا، فقد بقي القليل.
common-check-okay = لا بأس
common-check-much = ثقيل قليلًا
common-check-numb = خدر أو بُعد
common-check-unsaid = أفضّل ألا أقول
common-felt-lighter = أخف قليلًا
common-felt-same = لا فرق
common-felt-harder = صار أصعب
common-felt-unsaid = أفضّل ألا أقول
common-unreadable = لم أستطع قراءة ذلك الزر. هذه الصفحة الأولى بدلًا منه.
common-gone = الصفحة وراء ذلك الزر لم تعد هنا. هذه أقربها.
common-changed = تغيّرت هذه الصفحة منذ رأيتها آخر مرة. هكذا صارت.
common-asked-again = سبق أن ضغطت «توقف» هنا، وهذا الزر من قبل ذلك. هل نكمل منه؟
common-go-on = نعم، لنكمل
common-sounds-like = ربما كان هذا عن: { $topic }. إن لم يكن، فلا بأس بتركه.
common-which-of = يخطر لي أكثر من معنى لما كتبت. هل هو واحد من هذه؟
common-not-understood = هذا خارج ما أعرفه. أنا برنامج صغير، فيه صفحات قليلة. ها هي.
common-in-group = لا أتحدث إلا مع شخص واحد. ما يُقرأ هنا ليس لعيون مجموعة.
common-in-private = فتح محادثة خاصة
bot-description =
    لمن يصعب عليهم تقبّل اللطف.

# Stands above a question that was just answered with yes, when it is not clear whether a stop came after that yes.
common-once-more = حدث شيء في الأثناء، لذلك أسأل مرة أخرى.

    صفحات قصيرة، خطوات صغيرة، على مهلك. كل واحدة تسأل أولًا. «ليس الآن» لمسة واحدة، وكذلك «توقف».

    هذا برنامج، ليس إنسانًا ولا علاجًا. لا يحتفظ بشيء عنك إلا إن طلبت ذلك. عند الخطر، أشخاص يمكن الوصول إليهم عند ⁦/help⁩.
bot-short-description = خطوات صغيرة اختيارية لمن يصعب عليهم تقبّل اللطف. برنامج، لا علاج.
command-start = الصفحة الأولى
command-stop = توقف في الحال
command-reframe = زاوية أخرى للنظر
command-track = ملاحظة شيء من غير إصلاحه
command-pattern = أربع طرق هادئة لإبعاد اللطف
command-ground = شيء ثابت حولك
command-help = أشخاص يمكن الوصول إليهم
command-privacy = ما يُحفظ وما لا يُحفظ
command-about = ما هذا ومن يديره
