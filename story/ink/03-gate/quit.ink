=== gate_quit ===
# kind: dated
# title: Fourteen days
# weeks: 28-30
# if: free
# if: host >= 100
# if: men >= 2
# if: not declared ultimatum
# priority: 54
# with: people/ali-riza people/haji-sami
# witness: present
-> news

= news
# hand: pasha
A raisin merchant from Karshi told us, a month late, what Moscow had done in April. # basis: invented
A commission had come, he said: four trains, a Georgian in boots called Arjanikiz, forty thousand men, and a machine for printing forgiveness. Stalin was with him, or it was his brother. All taxes were abolished and everybody who could read would be shot. # cite: claims/red-strength.four-brigades # basis: invented
That there was a Georgian was so. Moscow had decided on the twentieth of April to send Ordzhonikidze, and he was to report on its own people there as well as on us. For the rest one had to guess how much a man from Karshi adds. # cite: claims/moscow-takes-notice.ordzhonikidze-sent # cite: claims/moscow-takes-notice-letters.ordzhonikidzes-report # basis: composite
+ [Believe the trains. Ask how many wagons, and what was in the last. # id: wagons # do: favour people/ali-riza advice-heeded]
    "Hay," said the merchant. "Fourteen wagons." He was certain of it, because of what it had done to the price of his own. So many wagons of hay are cavalry, and Colonel Ali Rıza stopped smiling. # basis: invented
    -> demand
+ [Believe the quarrel. If they send a man to forgive, they are afraid. # id: afraid # do: favour people/haji-sami advice-heeded]
    The merchant agreed that they were afraid. # basis: invented
    -> demand
+ [Believe nothing. Buy the raisins. # id: raisins # do: spend grain 1 pay # do: please districts/karshi pay]
    They were good raisins. He sold them at the Karshi price of last year and told us that in Karshi itself half the street was shuttered and gone. # cite: claims/red-conduct.flight-from-karshi # basis: composite
    -> demand

= demand
# hand: pasha
The Pasha had been wanting a letter to write. He walked about with his hands behind him. There should be a demand, he said, in the form in which one government addresses another: that the Russians leave Turkestan, all of it, and by a day. # cite: claims/peace-feeler-ultimatum.ultimatum # cite: claims/peace-feeler-ultimatum.text-and-envoy # basis: composite
"And if they don't?" asked Ali Rıza. # speaker: people/ali-riza # basis: invented
"Then they have refused it." # basis: invented
+ [All Turkestan, in fourteen days, over my titles. # id: ultimatum # do: order write all quit-turkestan # do: favour people/haji-sami awe # do: favour people/amanullah awe # stake: It will be answered, and not by letter.]
    He dictated it in French, standing, in nineteen minutes by Ali Rıza's watch, and there is not a word out of place in it. He asked to hear it again. # cite: claims/people-enver-habits.languages # basis: composite
    -> russian
+ [Ask what can be given: an amnesty, a Muslim congress, our own courts and our own soldiers. # id: ask # do: favour people/zeki-velidi advice-heeded # do: favour people/ali-riza advice-heeded # do: slight people/haji-sami softened # do: slight people/ibrahim-bek softened]
    It came to four points, and he kept pushing the paper away. Ali Rıza thought that a Georgian who wished to go home could put his name to two of them. # cite: claims/peace-feeler-ultimatum.near-the-red-list # cite: claims/concessions.ordzhonikidzes-list # basis: composite
    -> russian
+ [No letter. When they come they will find nobody at home to read it. # id: none # do: declare disperse-order # do: slight people/haji-sami advice-scorned # do: favour people/ibrahim-bek advice-heeded]
    Next day he had me draft it all the same, to see how it would have looked. # basis: invented
    -> russian

= russian
# hand: yusuf
{ chose("gate_quit.none"):
    So I made a draft that was to go nowhere. I was as careful with it as with the other kind, and Russian has several ways to tell a person to leave. # basis: invented
- else:
    It had to be in Russian too, since they would not be put out of a country in French. There are several ways in Russian to tell a person to leave. # basis: invented
}
The sternest is one verb and no subject, and is used to drunkards. # basis: invented
+ [Use that. It is what he would say if he had the language. # id: verb # do: favour people/haji-sami truth-told # do: slight people/nagorny insult]
    It saved half a line. I found that I had pressed so hard that it could be read on the two sheets below. # basis: invented
    -> DONE
+ [Write as ministries write: "are requested to proceed to withdrawal". # id: request # do: favour people/nagorny softened # do: slight people/haji-sami mistranslated]
    It took the whole page to say. He signed it with a flourish. # basis: invented
    -> DONE
+ [Write it straight, and add who would be left behind: clerks, nurses, railwaymen with their goats. # id: left # do: favour people/nagorny truth-told # do: slight people/haji-sami advice-scorned]
    I put it as a question, at the foot: by what road? The Pasha had me read that to him twice. Then he crossed it out, but in pencil. # basis: invented
    -> DONE
