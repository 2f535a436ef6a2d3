=== town_street ===
# kind: dated
# title: The sewing machine
# weeks: 8-21
# if: free
# if: took_dushanbe
# if: in_district districts/dushanbe
# priority: 85
# place: places/dushanbe
# with: people/yaqub-dyer people/ali-riza
# witness: present
# sound: bazaar
-> machine

= machine
# hand: pasha
By evening two different days were already being given for the fall of Dushanbe. I go by a receipt for candles. # cite: claims/dushanbe-siege-fall.fall-of-dushanbe # cite: claims/dushanbe-siege-fall.fourteenth-of-february # basis: composite
In the street of the saddlers a rider of ours had a sewing machine across his pommel. It was a Singer, on a gilt stand. A woman called Robiya walked at his stirrup and told him its number, over and over. She made caps on it and fed five. # cite: claims/red-conduct-country.enver-tolerates-it # basis: invented
{ chose("town_two_hundred.share"):
    The rider said there was "one share" against his name, he had seen me write it, and this was it. He had lost a thumb at the wire. # basis: invented
- else:
    The rider said it was a Russian machine, so it was spoils, and anybody could see the writing. He had lost a thumb at the wire. # basis: invented
}
{ pledged("districts/dushanbe", "safe-passage"):
    "There was amon," Robiya said to the Pasha. "The boy called it." He looked round at me. # basis: invented
}
+ [Hang him, at the bazaar gate, with the machine beside him. # id: hang # do: declare hang-looter # do: please districts/dushanbe mercy # do: lose 8 cruelty # stake: Everyone's saddlebags are full. Everyone will be watching.]
    His name was Norqul, of Regar. It was done with a well rope. Eight of his village went home by dark, and one of them took the rope. # cite: claims/red-conduct-country.enver-tolerates-it # basis: invented
    -> count
+ [He carries it back himself, on his own back, past the whole column. # id: carry # do: please districts/dushanbe manners # do: favour people/yaqub-dyer mercy]
    It weighs more than a sheep. He did it, one-handed, with his face the colour of the road. The column laughed. He was not with us at the next roll. # basis: invented
    -> count
+ { not pledged("districts/dushanbe", "safe-passage") or broken("districts/dushanbe", "safe-passage") } [A town that kept us in the rain pays something. Until sunset, and then no more. # id: sunset # do: anger districts/dushanbe cruelty # do: favour people/ibrahim-bek spoils # do: join 15 spoils]
    -> sunset
+ { pledged("districts/dushanbe", "safe-passage") and not broken("districts/dushanbe", "safe-passage") } [A boy calling in a street is not my word. Until sunset, and then no more. # id: sunset-broken # do: break districts/dushanbe safe-passage # do: anger districts/dushanbe broken-word # do: favour people/ibrahim-bek spoils # do: join 15 spoils]
    -> sunset

= sunset
Sunset in that month is early, and cloud came before it. The patrols had nobody's order which light to go by. # cite: claims/red-conduct-country.enver-tolerates-it # basis: invented
-> count

= count
# hand: yusuf
At night I had the book open and a heading, Dushanbe. Yaqub came to the door with a strip of blue cloth with knots in it. The row had asked him to bring me their tally. # basis: invented
A knot was a house. There were twenty-six knots. Two were tied double, and he would not say in front of Colonel Ali Rıza what the double ones were. # cite: claims/women-and-crafts.no-incident-of-1922 # basis: invented
+ [Write twenty-six houses, the names of the two, and by whose men. # id: whole # do: favour people/yaqub-dyer truth-told # do: slight people/ali-riza truth-told]
    He knew the name of one girl and the father's name of the other. By whose men, he said, was what I should know. We wore nothing to tell us apart. # basis: invented
    -> DONE
+ [Write twenty-six houses. # id: houses # do: please districts/dushanbe truth-told]
    I wrote it in figures. He stayed till the ink was dry, then undid the knots one after another and put the strip in his sleeve. # basis: invented
    -> DONE
+ [Write that order was restored by evening. # id: order # do: favour people/ali-riza softened # do: slight people/yaqub-dyer lie-found]
    Yaqub reads Persian upside down, having stood all his life across the counter from clerks. # basis: invented
    -> DONE
