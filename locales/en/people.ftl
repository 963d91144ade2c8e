# People to reach, by country. The numbers themselves stand in locales/people, one file per country.
# Direct language: call, text, ask. The person may be in danger.

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-us = United States

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-ca = Canada

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-gb = United Kingdom

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-ie = Ireland

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-fr = France

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-es = Spain

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-de = Germany

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-at = Austria

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-ch = Switzerland

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-nl = Netherlands

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-pl = Poland

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-ua = Ukraine

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-ru = Russia

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-au = Australia

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-nz = New Zealand

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-in = India

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-cn = China

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-jp = Japan

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-kr = South Korea

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-br = Brazil

# Name of a country, on a button and at the head of its page. At most 18 characters.
people-mx = Mexico

# Asks for the country. The bot never works it out from anything else.
people-which = Which country are you in? I don't guess it, and I don't keep it.

# Button: leads to the countries of this region. At most 18 characters.
people-in-west-europe = Western Europe

# Button: leads to the countries of this region. At most 18 characters.
people-in-east-europe = Eastern Europe

# Button: leads to the countries of this region. At most 18 characters.
people-in-americas = The Americas

# Button: leads to the countries of this region. At most 18 characters.
people-in-asia = Asia

# Button: leads to the countries of this region. At most 18 characters.
people-in-pacific = The Pacific

# Button: none of these regions. At most 18 characters.
people-elsewhere = Somewhere else

# Head of a country's page. { $country } is its name, { $number } the number for emergencies, in some countries that of the ambulance, { $dated } the year and month of the source.
people-emergency =
    <b>{ $country }</b>

    If a life is in danger now, yours included, call <b>{ $number }</b>. Call even if you aren't sure it is bad enough. (Source of { $dated }.)

# A help line to call. { $name } is the line, { $hours } when it answers, { $checked } the day somebody last checked the number.
people-service-call = <b>{ $name }</b>: call { $number }. Hours: { $hours }. Checked on { $checked }.

# A help line to text. { $number } holds the number, and the word to send if one is needed.
people-service-text = <b>{ $name }</b>: text { $number }. Hours: { $hours }. Checked on { $checked }.

# A help line to chat with. { $number } is an address on the web.
people-service-chat = <b>{ $name }</b>: chat at { $number }. Hours: { $hours }. Checked on { $checked }.

# Stands under the help lines of a country.
people-directory = Lines can be busy. Call again, or use a chat. findahelpline.com lists more of them.

# Stands there when no help line may be shown. "Above" is the emergency number.
people-directory-only = I have no help line to show here. None has been checked lately enough for me to vouch for it. findahelpline.com lists lines in many countries, to call, text or chat. In danger, use the number above.

# Button: back to the list of countries. At most 24 characters.
people-other-country = Another country

# Button: leads to ready words for a friend. At most 24 characters.
people-tell-someone = Tell someone I know
