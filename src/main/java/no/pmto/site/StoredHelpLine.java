package no.pmto.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A help line in the database. */
@Entity
@Table(name = "help_line")
@NullUnmarked
class StoredHelpLine {

	@Id
	private String id;

	private String country;

	private int position;

	private String number;

	private String tel;

	private String region;

	private boolean allDay;

	private boolean urgent;

	HelpLine toHelpLine() {
		return new HelpLine(this.id, this.country, this.number, this.tel, this.region, this.allDay, this.urgent);
	}

}
