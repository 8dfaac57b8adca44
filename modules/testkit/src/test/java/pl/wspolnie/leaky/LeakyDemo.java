package pl.wspolnie.leaky;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.CurrentRequest;

/** Broken: leaves a table empty, and speaks to all. */
@ApplicationScoped
public class LeakyDemo implements DemoData {

    private final Records records;
    private final CurrentRequest request;

    protected LeakyDemo() {
        this(null, null);
    }

    @Inject
    public LeakyDemo(Records records, CurrentRequest request) {
        this.records = records;
        this.request = request;
    }

    @Override
    public void add() {
        records.add(new Drop("kropla"));
        LeakyPages.SAID.add("Kropla z " + request.municipality().name());
    }
}
