# کسانی که می‌شود با آن‌ها تماس گرفت، به تفکیک کشور. Draft; not yet signed by a native speaker.

people-us = آمریکا
people-ca = کانادا
people-gb = بریتانیا
people-ie = ایرلند
people-fr = فرانسه
people-es = اسپانیا
people-de = آلمان
people-at = اتریش
people-ch = سوئیس
people-nl = هلند
people-pl = لهستان
people-ua = اوکراین
people-ru = روسیه
people-au = استرالیا
people-nz = نیوزیلند
people-in = هند
people-cn = چین
people-jp = ژاپن
people-kr = کرهٔ جنوبی
people-br = برزیل
people-mx = مکزیک
people-which = در کدام کشور هستید؟ حدس نمی‌زنم و جایی هم نگه نمی‌دارم.
people-in-west-europe = اروپای غربی
people-in-east-europe = اروپای شرقی
people-in-americas = قارهٔ آمریکا
people-in-asia = آسیا
people-in-pacific = اقیانوسیه
people-elsewhere = جای دیگر
people-emergency =
    <b>شماره‌های { $country }</b>

    اگر همین حالا جانی در خطر است، جان خودتان هم همین‌طور، با <b>{ $number }</b> تماس بگیرید. حتی اگر مطمئن نیستید که به اندازهٔ کافی بد است، تماس بگیرید. (تاریخ منبع: { $dated }.)
people-service-call = خط <b>{ $name }</b>: زنگ بزنید به { $number }. ساعت کار: { $hours }. تاریخ بررسی: { $checked }.
people-service-text = خط <b>{ $name }</b>: پیامک بدهید به { $number }. ساعت کار: { $hours }. تاریخ بررسی: { $checked }.
people-service-chat = خط <b>{ $name }</b>: چت در { $number }. ساعت کار: { $hours }. تاریخ بررسی: { $checked }.
people-directory = خط‌ها گاهی شلوغ‌اند. دوباره زنگ بزنید، یا چت کنید. خط‌های بیشتر در findahelpline.com هست.
people-directory-only = خط کمکی ندارم که این‌جا نشان بدهم. هیچ‌کدام آن‌قدر تازه بررسی نشده که بتوانم پایش بایستم. سایت findahelpline.com خط‌های خیلی از کشورها را دارد، برای تلفن، پیامک یا چت. اگر در خطرید، با شمارهٔ بالا تماس بگیرید.
people-other-country = یک کشور دیگر
people-tell-someone = به یک آشنا بگویم
