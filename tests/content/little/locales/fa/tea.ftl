tea-title = یک فنجان چای
tea-offer = دو خط دربارهٔ چای می‌خوانید؟
tea-offer-yes = بله، دو خط
tea-offer-no = حالا نه
tea-sip = بعضی‌ها <b>بخار</b> را دوست دارند. <a href="https://example.org/tea">بیشتر</a>
tea-sip-known = چه می‌دانیم؟
tea-sip-on = ادامه
tea-close = همین بود. چطور بود؟
tea-evidence = در یک پژوهش کوچک از { $operator } پرسیدند.
