# Cities and parts of the world, for telling whose clock somebody lives by. City names are those of Unicode CLDR.

# Button: a part of the world. At most 18 characters.
zone-area-west-europe = Western Europe

# A city, on a button and in "by the clock of …".
zone-europe-london = London

# A city, on a button and in "by the clock of …".
zone-europe-lisbon = Lisbon

# A city, on a button and in "by the clock of …".
zone-europe-madrid = Madrid

# A city, on a button and in "by the clock of …".
zone-europe-paris = Paris

# A city, on a button and in "by the clock of …".
zone-europe-berlin = Berlin

# A city, on a button and in "by the clock of …".
zone-europe-rome = Rome

# A city, on a button and in "by the clock of …".
zone-atlantic-azores = Azores

# Button: a part of the world. At most 18 characters.
zone-area-east-europe = Eastern Europe

# A city, on a button and in "by the clock of …".
zone-europe-warsaw = Warsaw

# A city, on a button and in "by the clock of …".
zone-europe-athens = Athens

# A city, on a button and in "by the clock of …".
zone-europe-istanbul = Istanbul

# A city, on a button and in "by the clock of …".
zone-europe-moscow = Moscow

# A city, on a button and in "by the clock of …".
zone-europe-samara = Samara

# Button: a part of the world. At most 18 characters.
zone-area-africa = Africa

# A city, on a button and in "by the clock of …".
zone-africa-abidjan = Abidjan

# A city, on a button and in "by the clock of …".
zone-africa-algiers = Algiers

# A city, on a button and in "by the clock of …".
zone-africa-casablanca = Casablanca

# A city, on a button and in "by the clock of …".
zone-africa-lagos = Lagos

# A city, on a button and in "by the clock of …".
zone-africa-cairo = Cairo

# A city, on a button and in "by the clock of …".
zone-africa-johannesburg = Johannesburg

# A city, on a button and in "by the clock of …".
zone-africa-nairobi = Nairobi

# Button: a part of the world. At most 18 characters.
zone-area-near-east = Near East

# A city, on a button and in "by the clock of …".
zone-asia-baghdad = Baghdad

# A city, on a button and in "by the clock of …".
zone-asia-beirut = Beirut

# A city, on a button and in "by the clock of …".
zone-asia-jerusalem = Jerusalem

# A city, on a button and in "by the clock of …".
zone-asia-riyadh = Riyadh

# A city, on a button and in "by the clock of …".
zone-asia-dubai = Dubai

# A city, on a button and in "by the clock of …".
zone-asia-tehran = Tehran

# A city, on a button and in "by the clock of …".
zone-asia-kabul = Kabul

# Button: a part of the world. At most 18 characters.
zone-area-north-america = North America

# A city, on a button and in "by the clock of …".
zone-america-anchorage = Anchorage

# A city, on a button and in "by the clock of …".
zone-america-los-angeles = Los Angeles

# A city, on a button and in "by the clock of …".
zone-america-denver = Denver

# A city, on a button and in "by the clock of …".
zone-america-phoenix = Phoenix

# A city, on a button and in "by the clock of …".
zone-america-chicago = Chicago

# A city, on a button and in "by the clock of …".
zone-america-mexico-city = Mexico City

# A city, on a button and in "by the clock of …".
zone-america-new-york = New York

# A city, on a button and in "by the clock of …".
zone-america-halifax = Halifax

# Button: a part of the world. At most 18 characters.
zone-area-south-america = South America

# A city, on a button and in "by the clock of …".
zone-america-bogota = Bogotá

# A city, on a button and in "by the clock of …".
zone-america-lima = Lima

# A city, on a button and in "by the clock of …".
zone-america-caracas = Caracas

# A city, on a button and in "by the clock of …".
zone-america-santiago = Santiago

# A city, on a button and in "by the clock of …".
zone-america-argentina-buenos-aires = Buenos Aires

# A city, on a button and in "by the clock of …".
zone-america-sao-paulo = São Paulo

# Button: a part of the world. At most 18 characters.
zone-area-asia = Asia

# A city, on a button and in "by the clock of …".
zone-asia-karachi = Karachi

# A city, on a button and in "by the clock of …".
zone-asia-kolkata = Kolkata

# A city, on a button and in "by the clock of …".
zone-asia-kathmandu = Kathmandu

# A city, on a button and in "by the clock of …".
zone-asia-dhaka = Dhaka

# A city, on a button and in "by the clock of …".
zone-asia-bangkok = Bangkok

# A city, on a button and in "by the clock of …".
zone-asia-jakarta = Jakarta

# A city, on a button and in "by the clock of …".
zone-asia-shanghai = Shanghai

# A city, on a button and in "by the clock of …".
zone-asia-tokyo = Tokyo

# Button: a part of the world. At most 18 characters.
zone-area-pacific = The Pacific

# A city, on a button and in "by the clock of …".
zone-australia-perth = Perth

# A city, on a button and in "by the clock of …".
zone-australia-adelaide = Adelaide

# A city, on a button and in "by the clock of …".
zone-australia-darwin = Darwin

# A city, on a button and in "by the clock of …".
zone-australia-brisbane = Brisbane

# A city, on a button and in "by the clock of …".
zone-australia-sydney = Sydney

# A city, on a button and in "by the clock of …".
zone-pacific-auckland = Auckland

# A city, on a button and in "by the clock of …".
zone-pacific-honolulu = Honolulu

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-0 = 0:00, or 12 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-1 = 1:00, or 1 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-2 = 2:00, or 2 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-3 = 3:00, or 3 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-4 = 4:00, or 4 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-5 = 5:00, or 5 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-6 = 6:00, or 6 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-7 = 7:00, or 7 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-8 = 8:00, or 8 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-9 = 9:00, or 9 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-10 = 10:00, or 10 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-11 = 11:00, or 11 am

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-12 = 12:00, or 12 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-13 = 13:00, or 1 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-14 = 14:00, or 2 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-15 = 15:00, or 3 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-16 = 16:00, or 4 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-17 = 17:00, or 5 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-18 = 18:00, or 6 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-19 = 19:00, or 7 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-20 = 20:00, or 8 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-21 = 21:00, or 9 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-22 = 22:00, or 10 pm

# Button: an hour as a phone shows it, such as 13:24. At most 24 characters.
zone-hour-23 = 23:00, or 11 pm
