room-title = اتاق
room-offer = یک دقیقه به چیزی توجه می‌کنید؟
room-offer-yes = بله، آرام
room-offer-no = حالا نه
room-offer-known = چه می‌دانیم؟
room-anchor = کدام را می‌خواهید؟
room-anchor-feet = پاهایم
room-anchor-sound = یک صدا
room-notice = { $anchor ->
    [feet] پاها به چه می‌رسند؟
   *[other] صدایی نزدیک هست؟
}
room-notice-some = چیزی دیدم
room-close = همین بود. چطور بود؟
room-evidence = چیز کمی می‌دانیم.
