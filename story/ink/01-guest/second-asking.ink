=== guest_second_asking ===
# kind: dated
# title: Firewood
# weeks: 6-20
# if: captive
# if: captive_weeks >= 6
# if: in_district districts/lakai
# if: seen guest_emir_letter
# if: seen_ago guest_emir_letter >= 2
# priority: 93
# place: places/koktash
# with: people/ibrahim-bek
# witness: present
# sound: wind
-> asking

= asking
# hand: pasha
The cart came again, and Ibrahim Bek sat on it. He asked after everybody. Then he said that a man had been to see him from the Russians, a polite man, who would give cartridges for us by weight. # basis: invented
"I do not sell guests. But you are not altogether my guest, you have sworn nothing. My elders find that you are something else, and they are looking for the word." # speaker: people/ibrahim-bek # basis: invented
We were {men()} by then. Two of the militia men had learnt to card wool, and one was to be married.
+ [Swear now: the throne, and no clerks of the new school about you. # id: swear # do: pledge people/emir-alim-khan throne-to-emir before people/ibrahim-bek # do: pledge people/ibrahim-bek send-clerks-away due +6 # do: declare oath-to-emir # do: release oath # stake: He has added to it. One of the clerks is Yusuf.]
    He looked at me during the second part. "One may be kept for the letters," said Ibrahim Bek, who is not petty. # basis: invented
    -> last
+ [Take the horses at night, and run. # id: run # do: lose 9 fear # do: slight people/ibrahim-bek insult # do: slight people/ibrahim-bek broken-word # do: release fear # do: carry places/kafirnigan # stake: You have eaten his salt for {captive_weeks()} weeks.]
    Nine were cut off in the lane by the mill. Bibi Oisha's dog barked, and she came out with a lamp and held it up, whether for us or for them I do not know. By it I saw who was down. # cite: claims/captivity.no-escape # basis: invented
    -> last
+ [Stay as you are. Let him find his word. # id: stay # do: fate endings/ibrahims-prisoner # stake: This is the end of the ride.]
    "Then we must build you a house," said Ibrahim Bek. He asked me how many windows a pasha is used to. # basis: invented
    -> DONE

= last
# hand: yusuf
When we next lay down I went through the riders' names, as I do at night, and came out short.
+ [Write to nobody. # id: nobody]
    I had one candle-end, and I used it to write the missing names in the daybook. # basis: invented
    -> DONE
+ [Write to Bukhara, to the tailor. # id: tailor # do: favour people/faizullah-khojaev letter]
    I told Faizullah Khojaev's mother's tailor how many coats were left. # basis: invented
    -> DONE
