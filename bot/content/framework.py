"""Names every part of the framework, and the topic and flow that deliver it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the framework.

    Attributes:
        says: What it is about.
        topic: The topic by which people ask for it; empty for what is said along the way.
        flow: The flow that delivers it.
    """

    says: str
    topic: str
    flow: str


FRAMEWORK = (
    Part("What it means: kindness as unsafe, strange or shaky; common; a strategy", "overview", "meaning"),
    Part("Heard as losing control", "interp.loss_of_control", "meaning"),
    Part("Heard as a trap before a letdown", "interp.betrayal_setup", "meaning"),
    Part("Heard as being drawn into dependence", "interp.dependency", "meaning"),
    Part("Heard as a threat to who one has become", "interp.identity_threat", "meaning"),
    Part("Awkward or exposed", "exp.awkward_exposed", "experiences"),
    Part("Not deserving it", "exp.undeserving", "experiences"),
    Part("Waving it off: jokes, making it small, explaining", "exp.deflect", "experiences"),
    Part("Tense, numb or irritated", "exp.tense_numb_irritated", "experiences"),
    Part("The thought of not being known", "thought.not_known", "experiences"),
    Part("The thought of managing alone", "thought.handle_myself", "experiences"),
    Part("The thought of owing", "thought.owe", "experiences"),
    Part("Root: care that came and went, or had conditions", "root.conditional_care", "roots"),
    Part("Root: softness that was punished or overlooked", "root.vulnerability_punished", "roots"),
    Part("Root: being somebody by being able or wise", "root.competence_identity", "roots"),
    Part("Why the body joins in", "nervous_system", "body"),
    Part("Rather giving than receiving", "resist.give_not_receive", "patterns"),
    Part("Turning everything into insight or theory", "resist.insight_theory", "patterns"),
    Part("Taking it in with the head only", "resist.head_not_body", "patterns"),
    Part("Rather respect than warmth", "resist.respect_over_warmth", "patterns"),
    Part("Each of these as a clever adaptation", "", "patterns"),
    Part("Help: small doses", "help.micro_doses", "dose"),
    Part("Help: choice, by asking “Would it help if…?”", "help.choice_agency", "choice"),
    Part("Help: noticing the body without mending it", "help.somatic_tracking", "tracking"),
    Part("Help: compassion as steadying, not as leaning", "help.reframe_regulation", "regulation"),
    Part("No forcing the heart open, said with the doses", "", "dose"),
    Part("No forcing the heart open, said with the noticing", "", "tracking"),
    Part("The key reframe: learned to get by without, and that deserves respect", "key_reframe", "reframe"),
)
