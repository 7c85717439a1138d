import './method.css';

/** How ties are counted, and after whom. */
export function Method() {
  return (
    <section className="method" aria-labelledby="method">
      <h2 id="method">How it is counted</h2>
      <dl>
        <div>
          <dt>Congruence</dt>
          <dd>
            The number of propositions on which two actors take the same side: both support, or both oppose.
          </dd>
        </div>
        <div>
          <dt>Conflict</dt>
          <dd>The number on which one supports and the other opposes.</dd>
        </div>
        <div>
          <dt>Subtract</dt>
          <dd>Congruence less conflict. Above 0 two actors rather agree, below 0 they rather disagree.</dd>
        </div>
        <div>
          <dt>Share (Jaccard)</dt>
          <dd>
            Each of these divided by the number of propositions that one or the other speaks of. It keeps
            those who speak of much from seeming near to everybody.
          </dd>
        </div>
        <div>
          <dt>Once a side</dt>
          <dd>
            Several positions of one actor on one proposition count once a side. Who both supports and opposes
            a proposition agrees and conflicts there at once.
          </dd>
        </div>
        <div>
          <dt>Only if, undecided</dt>
          <dd>
            Strictly read, both neither agree nor conflict, but they count among what an actor speaks of. If
            asked to, “only if” counts as support.
          </dd>
        </div>
        <div>
          <dt>Not stated</dt>
          <dd>Silence is no position and ties nobody.</dd>
        </div>
      </dl>
      <p className="gloss">
        The measures are those of discourse network analysis, where a proposition is called a concept and a
        position a statement: Philip Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic
        Networks”, in The Oxford Handbook of Political Networks (2017); Philip Leifeld, Johannes Gruber and
        Felix Rolf Bossner, <cite>Discourse Network Analyzer Manual</cite> (2018), sections 2.1 to 2.5. The
        picture is drawn by a force layout from a fixed start, so that the same choice always gives the same
        picture; only nearness means something in it, not left or right.
      </p>
    </section>
  );
}
