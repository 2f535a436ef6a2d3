=== prologue_hunt ===
# kind: dated
# title: A hunting party
# weeks: 0
# priority: 50
# place: places/bukhara
# with: people/sergeant-rifat people/dovud people/muhiddin
# witness: present
# sound: hooves
-> evening

= evening
# hand: pasha
On the evening of Tuesday 8 November a card came from the Russian legation. A seat was kept for the Pasha in Thursday's train to Tashkent, where friends wished to consult him. There was no return date on it. He had two nights to be somewhere else. # cite: claims/riding-out.hunting-party # basis: composite
The party was made up by then. Five Turkish officers; ten of the militia; four young men of the town who had read his speeches; a tinsmith from Kokand; the republic's huntsman, who believed in the hunt; Rifat; Dovud, who is fourteen and rides off a cousin's debt; and I. That is twenty-four. # cite: claims/riding-out.twenty-four # cite: claims/riding-out.said-to-hunt # basis: composite
I have tried to put down why I went. My teacher was killed in the spring of 1918 by the Emir's people, for owning a globe. This autumn I had translated the tariff under which the Russians took seed-corn out of our villages. I wanted someone who was neither. And he had asked for me by name, and I was glad. # basis: invented
The Pasha turned the legation's card over and drew a small horse on the back.
+ [Ride in the morning, with a falcon for the look of it. # id: ride]
    The falcon belonged to one of our ministers and had not been flown since the Emir's day. It was on the huntsman's glove by six o'clock. # basis: invented
    -> receipt
+ [Ride tonight, before the gates are shut. # id: tonight # do: lose 4 left-out # stake: Whoever sleeps at his mother's will be left behind.]
    The four young men slept at their mothers' that night and could not be sent for. It left twenty, saddling by lantern. The huntsman had brought the falcon all the same. # basis: invented
    -> receipt
+ [Take the seat in the train. # id: train # do: fate endings/never-rode-out # stake: Nobody will ask for you again, except in Moscow.]
    I carried the bags to Kagan on the Thursday. He was charming to the conductor. The huntsman took the party out without us and got three pheasants. # basis: invented
    -> DONE

= receipt
# hand: yusuf
The republic's stable-master had twenty-four horses that would reach Karshi and come back, and he wanted a signature. The Pasha does not sign for horses. The stable-master has four daughters and an inspection every quarter, and he held the lantern for me himself. # basis: invented
+ [Write: for hunting, to be returned sound by the fifteenth. # id: fifteenth # stake: It is your seal under it.]
    He blew on the ink and read the date over with his finger. # basis: invented
    -> road
+ [Write: for the road. Give no day. # id: no-day]
    He looked for the day, and then he went to fetch five feed-bags that were not on the list. # basis: invented
    -> road
+ [Write the Pasha's name, not yours. # id: his-name]
    I can do his signature; I had practised it for the letters of thanks. The stable-master could not read it and asked me whose it was. When I told him he put it inside his shirt. # basis: invented
    -> road

= road
# hand: pasha
Outside the Karshi gate there was fog on the canals. Three roads begin there as one. On Thursday the Russians would miss him, and by then he wanted more men than these. The Pasha stopped his grey at the first bridge. # basis: invented
+ [East, to Ibrahim Bek, who commands the Lakai clans for the Emir. # id: lakai # do: order move places/koktash hidden # stake: He has the horsemen. He has not been asked.]
    Three thousand riders, some say four. Nobody in our party had a cousin among them. # cite: claims/people-lakai.emirs-man # basis: composite
    -> out
+ [To Jabbar Bek at Guzar, who takes advice. # id: jabbar # do: order move places/guzar hidden # stake: It is near, and Zeki Velidi is known there. It is also near the railway.]
    Zeki Velidi had lived at Jabbar Bek's table and could be named there. # cite: claims/release.jabbar-bek # cite: claims/riding-out-choices.not-to-jabbar # basis: composite
    -> out
+ [South-east to Kabadian, by the river, to Hasan Bey, a Turkish colonel. # id: kabadian # do: order move places/kabadian hidden # stake: Turkish officers and boats, and Afghanistan across the water.]
    Colonel Hasan holds the Shirabad command for the republic, and had been sending the Pasha melons with notes under the stalks. # cite: claims/hasans-mutiny.hasans-mutiny # cite: claims/riding-out-choices.why-the-east # basis: composite
    -> out

= out
From there the Pasha gave orders at each halt: where to ride, whom to write to. Between them we rode until something stopped us. # basis: invented
I counted the riders again past the second bridge and entered the number in the daybook. Then I read the entry through. I had written: we are out. # basis: invented
-> DONE
