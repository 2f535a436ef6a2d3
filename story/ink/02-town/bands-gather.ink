=== town_bands_gather ===
# kind: dated
# title: Two streets and a bazaar
# weeks: 8-14
# if: free
# if: not holds districts/dushanbe
# if: not besieging places/dushanbe
# priority: 55
# with: people/sergeant-rifat people/hasan-bey
# witness: present
# sound: rain
-> shed

= shed
# hand: pasha
Dushanbe is two streets, about a thousand people, and a bazaar on Mondays. The Emir kept his last court there in the six buildings of a hospital. # cite: claims/towns-and-bazaars.dushanbe-size # cite: claims/bukhara-before.dushanbe-court # basis: composite
The garrison has the hospital now, with wire round it and a machine gun in the laundry. On every road out of the town sits a band. Nobody called them. They had heard how much flour was in it. # cite: claims/dushanbe-siege.bands-round-dushanbe # basis: composite
{ against("people/ibrahim-bek"):
    Ibrahim Bek's riders kept the south bank and watched us as closely as they watched the town. # basis: invented
- else:
    { with_us("people/ibrahim-bek"):
        Ibrahim Bek sent a cousin, who said that Ibrahim Bek would come when he had heard what was decided. # basis: invented
    - else:
        Ibrahim Bek sent nobody. His riders kept the south bank and let nothing past. # cite: claims/lakai-revolt.defiance-before-june # basis: composite
    }
}
Their heads rode over to where we lay and met in the cattle shed of one Abdunabi, who stood in the door to see what we burned. Who was to speak first was a matter of some delicacy, and they left it to the Pasha. # basis: invented
+ [My drawing first. They should see what a siege looks like. # id: drawing # do: favour people/hasan-bey advice-heeded]
    Hasan Bey unrolled it, nine posts on the back of a customs form. One of the chiefs asked where on it the water was. # basis: invented
    -> straw
+ [Let them speak first, the smallest band before the largest. # id: smallest # do: please districts/hisar manners]
    It is not the custom, and the largest did not care for it. But the smallest had ridden a long way and said his piece well. # basis: invented
    -> straw

= straw
# hand: pasha
Qurbon-bai of the Marka had forty riders. "My forty eat what forty eat," he said. "In nine days there is no straw between here and Hisar. Then I go home, and it won't be treason, because it is my straw." # cite: claims/clans-and-peoples.other-clans # basis: invented
"In Tripoli I had Arabs who would not sleep two nights in one place," the Pasha told him, "and I made a front of them. Nine posts, a duty roll, a relief every six hours." He had taken the old man by the arm. # cite: claims/young-turk-years.libya # cite: claims/dushanbe-siege.siege-by-the-book # basis: invented
+ { men() >= 150 and (in_district("districts/dushanbe") or in_district("districts/hisar") or in_district("districts/lakai")) } [The nine posts. A town properly shut falls by itself. # id: lines # do: order besiege places/dushanbe # do: favour people/ali-riza advice-heeded # stake: Straw for nine days, by one man's count.]
    -> lines
+ { not (men() >= 150 and (in_district("districts/dushanbe") or in_district("districts/hisar") or in_district("districts/lakai"))) } [The nine posts, as soon as we can fill them. # id: lines-later # do: declare drill-german # do: favour people/ali-riza advice-heeded # stake: Straw for nine days, by one man's count.]
    -> lines
+ { men() >= 150 and (in_district("districts/dushanbe") or in_district("districts/hisar") or in_district("districts/lakai")) } [Watch the roads only, and send a letter in before a shot. # id: letter # do: order besiege places/dushanbe # do: favour people/haji-sami advice-heeded]
    -> letter
+ { not (men() >= 150 and (in_district("districts/dushanbe") or in_district("districts/hisar") or in_district("districts/lakai"))) } [Watch the roads only, and have a letter ready before a shot. # id: letter-later # do: please districts/dushanbe manners # do: favour people/haji-sami advice-heeded]
    -> letter
+ { not hidden() } [Qurbon-bai is right. Winter the men by tens in the villages. # id: leave # do: declare disperse-order # do: order muster disperse # do: slight people/hasan-bey advice-scorned # stake: Nobody in Kabul will hear of it.]
    -> home
+ { hidden() } [Qurbon-bai is right. Stay as we are, by tens, in the villages. # id: leave-hidden # do: declare disperse-order # do: slight people/hasan-bey advice-scorned # stake: Nobody in Kabul will hear of it.]
    -> home

= home
Qurbon-bai said God would lengthen the Pasha's life. Then he asked, since we were dispersing, to be dispersed to his own village. # basis: invented
-> feed

= lines
Sergeant Rifat had been down to look at the nine posts, and came in wet to the thigh. "Post four is in a stream, my Pasha. Post seven is a man's roof. He is on it." # speaker: people/sergeant-rifat # basis: invented
-> feed

= letter
{ seen("guest_nagorny"):
    "Their consul writes me very civil French," the Pasha said. "These are people who answer." # cite: claims/dushanbe-december-letter.nagornys-letter # basis: composite
- else:
    "They are cold in there, and far from home," the Pasha said. "Such people answer letters." # basis: invented
}
-> feed

= feed
# hand: yusuf
Whatever was decided, men had to eat. I was to write to eleven villages for straw and flour. # cite: claims/red-conduct-country.villages-pay-twice # basis: composite
At the head of such a letter stands one word, and the village reads that and lets the rest be. The word was mine to choose. Under it would go the Pasha's name, with my seal beside it. # basis: invented
+ { not pledged("districts/dushanbe", "repay-grain") } [Write "loan", and a day: to be returned at the first barley. # id: loan # do: pledge districts/dushanbe repay-grain due +20 # do: gain grain 5 levy # do: please districts/dushanbe manners]
    I had no right to the day. The headman at Shohmansur had it read to him twice, sent the flour and kept the paper. # basis: invented
    -> DONE
+ { pledged("districts/dushanbe", "repay-grain") } [Write "loan", and a day. # id: loan-locked # locked: There is one loan of grain written in that valley already, and they have the paper.]
    -> DONE
+ [Write "gift, for the fighters in the way of God", as the mullas do. # id: gift # do: gain grain 7 levy # do: anger districts/dushanbe levy]
    It brought in seven loads, and one sack in three was bran. # basis: invented
    -> DONE
+ [No word. So many loads, from such a village, by such a day. # id: loads # do: gain grain 6 fear # do: anger districts/dushanbe fear]
    The Emir's collectors wrote so. Two villages sent the loads by the same man they had always sent, and he bowed at the same distance. # basis: invented
    -> DONE
