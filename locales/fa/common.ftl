# کلمه‌هایی که همهٔ صفحه‌ها با هم دارند. Draft; not yet signed by a native speaker.

common-stop = توقف
common-menu = یک چیز دیگر
common-ground = یک چیز ثابت
common-back = برگشت
common-stopped = متوقف شد. از این‌جا دیگر چیزی از من نمی‌آید. هر وقت خواستید، ⁦/start⁩ صفحهٔ اول را باز می‌کند. برای کمک از آدم‌ها ⁦/help⁩ هست.
common-check = الان چطور است؟ هیچ جوابی از آن یکی بهتر نیست. اگر خوب است، کمی دیگر هم مانده.
common-check-okay = خوب است
common-check-much = کمی زیاد است
common-check-numb = بی‌حس یا دور
common-check-unsaid = بماند پیش خودم
common-felt-lighter = کمی سبک‌تر
common-felt-same = فرقی نکرد
common-felt-harder = سخت‌ترش کرد
common-felt-unsaid = بماند پیش خودم
common-unreadable = نتوانستم آن دکمه را بخوانم. به جایش، این صفحهٔ اول است.
common-gone = صفحهٔ پشتِ آن دکمه دیگر این‌جا نیست. این یکی از همه نزدیک‌تر است.
common-changed = این صفحه از آخرین باری که دیدید عوض شده. حالا این‌طور است.
common-asked-again = این‌جا پیش‌تر توقف را زده بودید، و این دکمه مال قبل از آن است. می‌خواهید از همان‌جا ادامه بدهید؟
common-go-on = بله، ادامه بدهیم
common-sounds-like = انگار این شاید دربارهٔ این باشد: { $topic }. اگر نیست، همین‌جا بگذاریدش.
common-which-of = چند چیز به ذهنم می‌رسد که شاید منظورتان باشد. یکی از این‌هاست؟
common-not-understood = این از دانستهٔ من بیرون است. من برنامهٔ کوچکی‌ام، با چند صفحه. این‌ها هستند.
common-in-group = من فقط دونفره حرف می‌زنم. آنچه آدم این‌جا می‌خواند، برای چشم گروه نیست.
common-in-private = باز کردن گفتگوی خصوصی
bot-description =
    برای کسانی که پذیرفتن مهربانی برایشان سخت است.

# Stands above a question that was just answered with yes, when it is not clear whether a stop came after that yes.
common-once-more = چیزی این میان پیش آمد، برای همین یک بار دیگر می‌پرسم.

    صفحه‌های کوتاه، قدم‌های کوچک، با سرعت خودتان. هر کدام اول می‌پرسد. «الان نه» یک لمس است، «توقف» هم همین‌طور.

    این یک برنامه است، نه آدم و نه درمان. تا خودتان نخواهید، چیزی از شما نگه نمی‌دارد. اگر در خطرید، کسانی که می‌شود با آن‌ها تماس گرفت در ⁦/help⁩ هستند.
bot-short-description = قدم‌های کوچک و دلخواه، برای کسانی که پذیرفتن مهربانی برایشان سخت است. یک برنامه است، نه درمان.
command-start = صفحهٔ اول
command-stop = توقف، همین حالا
command-reframe = نگاه از زاویه‌ای دیگر
command-track = دیدنِ یک چیز، بدون دست‌کاری
command-pattern = چهار راهِ آرامِ بیرون ماندن مهربانی
command-ground = چیزی ثابت، همین دور و بر
command-help = کسانی که می‌شود با آن‌ها تماس گرفت
command-privacy = چه نگه داشته می‌شود و چه نه
command-about = این چیست و گرداننده‌اش کیست
