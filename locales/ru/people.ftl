# К кому обратиться, по странам. Сами номера лежат в locales/people. Говорим прямо: человек может быть в опасности.

people-us = США

people-ca = Канада

people-gb = Великобритания

people-ie = Ирландия

people-fr = Франция

people-es = Испания

people-de = Германия

people-at = Австрия

people-ch = Швейцария

people-nl = Нидерланды

people-pl = Польша

people-ua = Украина

people-ru = Россия

people-au = Австралия

people-nz = Новая Зеландия

people-in = Индия

people-cn = Китай

people-jp = Япония

people-kr = Южная Корея

people-br = Бразилия

people-mx = Мексика

people-which = В какой вы стране? Я не угадываю этого и не запоминаю.

people-in-west-europe = Западная Европа

people-in-east-europe = Восточная Европа

people-in-americas = Америка

people-in-asia = Азия

people-in-pacific = Австралия, Океания

people-elsewhere = Где-то ещё

people-emergency =
    <b>{ $country }</b>

    Если чья-то жизнь сейчас в опасности, в том числе ваша, звоните <b>{ $number }</b>. Звоните, даже если не уверены, что всё настолько плохо. (Источник: { $dated }.)

people-service-call = <b>{ $name }</b>: звоните { $number }. Часы: { $hours }. Проверено: { $checked }.

people-service-text = <b>{ $name }</b>: СМС { $number }. Часы: { $hours }. Проверено: { $checked }.

people-service-chat = <b>{ $name }</b>: чат { $number }. Часы: { $hours }. Проверено: { $checked }.

people-directory = Линии бывают заняты. Звоните ещё раз или пишите в чат. Другие линии есть на findahelpline.com.

people-directory-only = Линии помощи, которую можно здесь показать, у меня нет. Ни одну не проверяли так недавно, чтобы за неё ручаться. На findahelpline.com собраны линии многих стран: звонок, СМС или чат. В опасности звоните по номеру выше.

people-other-country = Другая страна

people-tell-someone = Сказать близким
