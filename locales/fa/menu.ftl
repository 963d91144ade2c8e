# صفحهٔ اول و صفحه‌هایی که به جای دیگر می‌برند. Draft; not yet signed by a native speaker.

menu-title = این‌جا چه هست
menu-start =
    من Thimble هستم: یک برنامه، نه آدم و نه درمان. چیزی نگه نمی‌دارم، مگر این‌که خودتان بخواهید. تلگرام نسخهٔ خودش را از این گفتگو دارد.

    این‌ها صفحه‌های کوتاهی است برای کسانی که پذیرفتن مهربانی برایشان سخت است. هر کدام اول می‌پرسد.

    کدام را می‌خواهید ببینید؟
menu-start-reframe = جور دیگر دیدن
menu-start-track = کمی توجه، آرام
menu-start-pattern = پیدا کردن الگو
menu-start-more = بیشتر فهمیدن
menu-start-practice = کارهای کوچک
menu-start-steady = یک چیز ثابت
menu-start-help = کمک از آدم‌ها
menu-start-about = این چیست؟
menu-more = این‌ها صفحه‌هایی برای خواندن است. در هیچ‌کدام کاری نیست. کدام را باز کنیم؟
menu-more-meaning = معنایش چیست
menu-more-feel = چه حالی دارد
menu-more-thoughts = فکرهای همراهش
menu-more-roots = از کجا می‌آید
menu-more-body = بدن و مهربانی
menu-more-other = به فکر کسی هستم
menu-practices = این‌ها کارهای کوچکی است برای امتحان کردن. هر کدام یک تا سه دقیقه است، و نیمه‌کاره هم می‌شود گذاشتش. اگر بخواهید، کدام؟
menu-practices-dose = یک جرعهٔ کوچک
menu-practices-choice = اول از من بپرسید
menu-practices-borrow = مهربانیِ بی‌بدهی
menu-practices-track = کمی توجه، آرام
menu-declined = باشد. نخواستن هم انتخابی است مثل بقیه. تا خودتان نخواهید، چیز دیگری نمی‌آید.
menu-declined-steady = یک چیز ثابت
menu-declined-help = کمک از آدم‌ها
menu-thanks = باشد. همه‌اش همین بود و دنباله‌ای ندارد. می‌شود همین‌جا گوشی را کنار گذاشت.
menu-thanks-steady = یک چیز ثابت
menu-thanks-help = کمک از آدم‌ها
menu-harder = حرفتان را باور می‌کنم. این چیزها می‌تواند کار را سخت‌تر کند، و تقصیر شما نیست. آن صفحه بسته شد. این‌جا چیزی ثابت برای نگاه کردن هست و کمک از آدم‌ها هم هست، اگر خواستید.
menu-harder-steady = یک چیز ثابت
menu-harder-help = کمک از آدم‌ها
menu-recalled = آن صفحه برداشته شده، چون شاید برای آدم‌ها خوب نباشد. باز کردنش اشتباه شما نبود. از این‌جا راه‌های دیگری هم هست.
menu-recalled-steady = یک چیز ثابت
menu-recalled-help = کمک از آدم‌ها
